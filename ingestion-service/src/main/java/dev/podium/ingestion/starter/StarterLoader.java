package dev.podium.ingestion.starter;

import dev.podium.event.Event;
import dev.podium.event.Origin;
import dev.podium.ingestion.Actor;
import dev.podium.ingestion.Boards;
import dev.podium.ingestion.EventId;
import dev.podium.ingestion.Intake;
import dev.podium.ingestion.Receipt;
import dev.podium.ingestion.Refusal;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Submits the starter data to a board the way everybody submits, many at a time.
///
/// May be stopped and run again at any point: what the board has seen is not submitted again. Where people have
/// described a part of the catalogue, their word stands.
public final class StarterLoader {

    private static final Logger LOG = LoggerFactory.getLogger(StarterLoader.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Intake intake;
    private final Boards boards;
    private final InstantSource clock;
    private final Duration pause;

    public StarterLoader(Intake intake, Boards boards, InstantSource clock) {
        this(intake, boards, clock, PAUSE);
    }

    /// @param pause how long to wait after the log was away
    StarterLoader(Intake intake, Boards boards, InstantSource clock, Duration pause) {
        this.intake = intake;
        this.boards = boards;
        this.clock = clock;
        this.pause = pause;
    }

    /// How far the loading got. Called on the loading thread.
    @FunctionalInterface
    public interface Progress {

        /// So much is done.
        ///
        /// @param done events that the board has or will not get
        void at(int done, int total);
    }

    /// What came of it.
    ///
    /// @param added how many events were new
    /// @param newest offset of the newest of these; −1 for none
    public record Loaded(int added, long newest) {}

    /// Submits what the board lacks, and answers when the log has all of it. The board must be folded to the end of
    /// the log before.
    public Loaded load(String board, Progress progress) throws InterruptedException {
        return load(Starter.events(board, clock.instant()), progress);
    }

    /// Opens the board, empty, if nobody has. It must be folded to the end of the log before.
    public Loaded open(String board) throws InterruptedException {
        boolean open = boards.read(board, ledger -> ledger.opened() != null);
        return open ? new Loaded(0, -1) : load(List.of(Starter.opening(board, clock.instant())), (done, total) -> {});
    }

    private Loaded load(List<Event> events, Progress progress) throws InterruptedException {
        int added = 0;
        long newest = -1;
        int from = 0;
        while (from < events.size()) {
            StarterPass pass = new StarterPass(events, from, this::submit, progress);
            from = pass.run();
            added += pass.added();
            newest = Math.max(newest, pass.newest());
            if (from < events.size()) {
                LOG.warn("the log did not take all starter data; going on in {} ms", pause.toMillis());
                TimeUnit.NANOSECONDS.sleep(pause.toNanos());
            }
        }
        progress.at(events.size(), events.size());
        return new Loaded(added, newest);
    }

    private CompletableFuture<Receipt> submit(Event event) {
        Origin origin = event.origin();
        Origin last = boards.read(origin.board(), ledger -> ledger.describedBefore(event));
        if (last != null && !last.actor().equals(Starter.ACTOR)) {
            return CompletableFuture.completedFuture(
                    new Receipt(event.id(), origin.board(), -1, origin.receivedAt(), true));
        }
        Actor actor = new Actor(origin.actor(), origin.organization(), Set.of(), true);
        try {
            return intake.accept(actor, origin.board(), new EventId(event.id(), false), (id, ours) -> event);
        } catch (Refusal overloaded) {
            return CompletableFuture.failedFuture(overloaded);
        }
    }
}
