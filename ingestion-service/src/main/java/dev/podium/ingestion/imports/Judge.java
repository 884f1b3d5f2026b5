package dev.podium.ingestion.imports;

import dev.podium.catalog.Benchmark;
import dev.podium.event.Event.NameKind;
import dev.podium.event.Imported;
import dev.podium.ingestion.Actor;
import dev.podium.ingestion.Boards;
import dev.podium.ingestion.EventId;
import dev.podium.ingestion.Refusal;
import dev.podium.ingestion.Scope;
import dev.podium.ingestion.body.ResultBody;
import dev.podium.ingestion.imports.format.Draft;
import dev.podium.ingestion.imports.name.Named;
import dev.podium.ingestion.imports.name.Names;
import dev.podium.ingestion.json.Body;
import dev.podium.ledger.Catalogue;
import dev.podium.ledger.Ledger;
import dev.podium.result.Result;
import dev.podium.wire.Json;
import dev.podium.wire.Problem.Fault;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Says of each row of an upload what it would become: by the same rules as for a result that is stated by itself.
final class Judge {

    private static final int MOST_EXTRA = 16 << 10;

    private final Known ledgers;
    private final Actor actor;
    private final Instant now;
    private final Names names = new Names();
    private final Set<String> seen = new HashSet<>();

    /// Asks a ledger something.
    private interface Known {

        Judged ask(Function<Ledger, Judged> question);
    }

    Judge(Boards boards, String board, Actor actor, Instant now) {
        this(question -> boards.read(board, question), actor, now);
    }

    private Judge(Known ledgers, Actor actor, Instant now) {
        this.ledgers = ledgers;
        this.actor = actor;
        this.now = now;
    }

    /// The same by what another ledger knows.
    Judge by(Ledger ledger) {
        return new Judge(question -> question.apply(ledger), actor, now);
    }

    /// A row and, unless it was refused, what would be sent.
    ///
    /// @param admitted whether its source is vouched for
    /// @param repeated whether a row before it in the same upload says the same
    record Judged(
            ImportAnswer.Row row, @Nullable ResultBody body, Imported imported, boolean admitted, boolean repeated) {}

    Judged judge(int index, Draft draft, Imported file) {
        return ledgers.ask(ledger -> judge(ledger, index, draft, file));
    }

    private Judged judge(Ledger ledger, int index, Draft draft, Imported file) {
        Catalogue catalogue = ledger.catalogue();
        Named model = names.understand(catalogue, NameKind.MODEL, draft.model());
        Named benchmark = names.understand(catalogue, NameKind.BENCHMARK, draft.benchmark());
        draft.setting(model.setting());
        if (!model.given().equals(model.sent()) && model.id() == null) {
            draft.note("Named " + model.given() + ".");
        }
        if (benchmark.id() == null && Boolean.TRUE.equals(draft.lessIsBetter())) {
            draft.note("Less is better."); // for whoever will say what the name means
        }
        List<Fault> unfit = unnamed(draft);
        unfit.addAll(otherWay(draft, benchmark.id() == null ? null : catalogue.benchmark(benchmark.id())));
        if (!unfit.isEmpty()) {
            return new Judged(rejected(index, draft, model, benchmark, unfit), null, file, false, false);
        }
        ObjectNode members = draft.members();
        members.put("model", model.sent());
        members.put("benchmark", benchmark.sent());
        Imported imported = new Imported(file.format(), file.file(), file.sha256(), file.bytes(), extra(draft));
        boolean admitted = admitted(draft);
        try {
            ResultBody body = Body.of(members).as(fields -> ResultBody.read(fields, catalogue, now, admitted));
            boolean repeated = !seen.add(EventId.ofContent(actor, body.result()).text());
            return new Judged(
                    row(ledger, index, draft, model, benchmark, body, repeated), body, imported, admitted, repeated);
        } catch (Refusal e) {
            List<Fault> faults = Objects.requireNonNullElse(e.problem().errors(), List.of());
            return new Judged(rejected(index, draft, model, benchmark, faults), null, imported, false, false);
        }
    }

    /// A file may say less than its sender may, and more only where its sender may vouch for sources.
    private boolean admitted(Draft draft) {
        Boolean stated = draft.admitted();
        return stated == null ? actor.admits() : stated && (actor.admits() || actor.may(Scope.RESULTS_MODERATE));
    }

    private static List<Fault> unnamed(Draft draft) {
        List<Fault> faults = new ArrayList<>();
        if (draft.model().isBlank()) {
            faults.add(new Fault("/model", "required", "of which model the file does not say: say ?model="));
        }
        if (draft.benchmark().isBlank()) {
            faults.add(new Fault("/benchmark", "required", "of which test the file does not say: say ?benchmark="));
        }
        return faults;
    }

    /// An error rate is not the accuracy of the same test, whatever both are called.
    private static List<Fault> otherWay(Draft draft, @Nullable Benchmark benchmark) {
        if (benchmark == null || draft.lessIsBetter() == null || draft.lessIsBetter() != benchmark.higherIsBetter()) {
            return List.of();
        }
        String file = draft.lessIsBetter() ? "less" : "more";
        String ours = draft.lessIsBetter() ? "more" : "less";
        return List.of(new Fault(
                "/score",
                "other-direction",
                "by the file " + file + " is better, by " + benchmark.id() + " " + ours
                        + ": it is another measure than the one that " + benchmark.id() + " ranks by"));
    }

    private ImportAnswer.Row row(
            Ledger ledger, int index, Draft draft, Named model, Named benchmark, ResultBody body, boolean repeated) {
        Result result = body.result();
        String id = EventId.ofContent(actor, result).text();
        boolean duplicate = repeated || ledger.record(id) != null;
        String state = duplicate
                ? "duplicate"
                : body.pendingName() ? "pending-name" : result.partial() != null ? "partial" : "new";
        return new ImportAnswer.Row(
                index,
                draft.place(),
                model,
                benchmark,
                result.score(),
                result.stderr(),
                result.sampleSize(),
                result.setting(),
                result.harness() == null ? null : result.harness().name(),
                result.evaluatedAt() == null ? null : result.evaluatedAt().toString(),
                Json.kebab(result.source().measuredBy()),
                state,
                result.partial(),
                id,
                null,
                null);
    }

    private static ImportAnswer.Row rejected(int index, Draft draft, Named model, Named benchmark, List<Fault> faults) {
        return new ImportAnswer.Row(
                index,
                draft.place(),
                model,
                benchmark,
                draft.score().doubleValue(),
                null,
                null,
                draft.setting(),
                null,
                null,
                null,
                "rejected",
                null,
                null,
                null,
                faults);
    }

    /// As much of it as there is room for, the first first.
    private static @Nullable String extra(Draft draft) {
        ObjectNode kept = JsonNodeFactory.instance.objectNode();
        int room = MOST_EXTRA;
        for (var entry : draft.extra().entrySet()) {
            int size = 4 * (entry.getKey().length() + entry.getValue().length()) + 8;
            if (size <= room) {
                kept.put(entry.getKey(), entry.getValue());
                room -= size;
            }
        }
        return kept.isEmpty() ? null : kept.toString();
    }
}
