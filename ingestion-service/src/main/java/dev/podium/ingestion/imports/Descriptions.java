package dev.podium.ingestion.imports;

import dev.podium.event.Event;
import dev.podium.event.LogUnavailable;
import dev.podium.event.Origin;
import dev.podium.event.Recorded;
import dev.podium.ingestion.Actor;
import dev.podium.ingestion.Boards;
import dev.podium.ingestion.EventId;
import dev.podium.ingestion.Receipt;
import dev.podium.ingestion.Refusal;
import dev.podium.ingestion.Statement;
import dev.podium.ingestion.batch.BatchIntake;
import dev.podium.ingestion.imports.format.Sheet.Description;
import dev.podium.ledger.Catalogue;
import dev.podium.ledger.Ledger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/// What an upload says of the catalogue. A methodology may weigh what stands before it in the same upload, so all
/// of it is first put on a draft of the board's catalogue, in the order of the file.
final class Descriptions {

    /// Sent without waiting for each other: few enough for a slow disk within the log's time limit.
    private static final int WINDOW = 64;

    private static final long READ_BACK_MILLIS = 10_000;

    private final String board;
    private final Actor actor;
    private final Ledger draft;
    private final List<Catalogued> all;
    private final boolean fromNothing;

    private Descriptions(String board, Actor actor, Ledger draft, List<Catalogued> all, boolean fromNothing) {
        this.board = board;
        this.actor = actor;
        this.draft = draft;
        this.all = all;
        this.fromNothing = fromNothing;
    }

    static Descriptions of(List<Description> said, Boards boards, String board, Actor actor) {
        if (said.isEmpty()) {
            return new Descriptions(board, actor, new Ledger(board), List.of(), false);
        }
        List<Statement> known = boards.read(board, ledger -> known(ledger.catalogue()));
        Descriptions descriptions =
                new Descriptions(board, actor, new Ledger(board), new ArrayList<>(), known.isEmpty());
        known.forEach(descriptions::draw);
        descriptions.judge(said);
        return descriptions;
    }

    private static List<Statement> known(Catalogue catalogue) {
        List<Statement> known = new ArrayList<>();
        catalogue.models().forEach(m -> known.add((id, by) -> new Event.ModelDescribed(id, by, m)));
        catalogue.benchmarks().forEach(b -> known.add((id, by) -> new Event.BenchmarkDescribed(id, by, b)));
        catalogue.revisions().forEach(r -> known.add((id, by) -> new Event.MethodologyPublished(id, by, r)));
        return known;
    }

    private void judge(List<Description> said) {
        for (Description description : said) {
            Catalogued judged = Catalogued.of(description, draft.catalogue(), actor);
            all.add(judged);
            if (judged.statement() != null) {
                draw(judged.statement());
            }
        }
    }

    private void draw(Statement statement) {
        long offset = draft.version() + 1;
        Origin origin = new Origin(board, actor.tokenId(), actor.organization(), Instant.EPOCH);
        draft.apply(new Recorded(offset, Instant.EPOCH, statement.by("draft-" + offset, origin)));
    }

    List<Catalogued> all() {
        return all;
    }

    /// By what a preview of results should be judged where nothing was known: all that the upload itself describes.
    boolean isWholeCatalogue() {
        return fromNothing;
    }

    Ledger draft() {
        return draft;
    }

    boolean changeAnything() {
        return all.stream().anyMatch(catalogued -> catalogued.statement() != null);
    }

    /// Sends them, and waits until they are folded: what is measured on them comes after.
    ///
    /// @throws Refusal `log-unavailable`; what was sent by then is unchanged the next time
    void send(BatchIntake.Sender sender, Boards boards) {
        List<CompletableFuture<Receipt>> sent = new ArrayList<>();
        for (Catalogued catalogued : all) {
            if (catalogued.statement() != null) {
                sent.add(sender.accept(actor, board, EventId.fresh(), catalogued.statement()));
                if (sent.size() >= WINDOW) {
                    offset(sent.get(sent.size() - WINDOW));
                }
            }
        }
        long last = sent.stream().mapToLong(Descriptions::offset).max().orElse(-1);
        if (last >= 0) {
            readBack(boards, last);
        }
    }

    private static long offset(CompletableFuture<Receipt> sent) {
        try {
            return sent.join().offset();
        } catch (CompletionException e) {
            throw switch (e.getCause()) {
                case LogUnavailable log -> Refusal.logUnavailable(log.outcome());
                case Refusal refusal -> refusal;
                case null, default -> e;
            };
        }
    }

    private void readBack(Boards boards, long last) {
        try {
            boards.folded(board, last)
                    .orTimeout(READ_BACK_MILLIS, TimeUnit.MILLISECONDS)
                    .join();
        } catch (CompletionException e) {
            // the log's reader is late: what waits for a name will count when it is there
        }
    }
}
