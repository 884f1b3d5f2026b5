package dev.podium.ingestion;

import dev.podium.event.Event;
import dev.podium.event.Recorded;
import dev.podium.ingestion.Progress.Stage;
import dev.podium.ledger.Submission;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Follows an event from the log to the board.
public final class Tracker {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(10);
    private static final Duration READ_BACK = Duration.ofSeconds(2);
    private static final int MOST_WAITERS = 500;

    private final Boards boards;
    private final Intake intake;
    private final ShownVersion shownVersion;
    private final Semaphore waiters = new Semaphore(MOST_WAITERS);

    public Tracker(Boards boards, Intake intake, ShownVersion shownVersion) {
        this.boards = boards;
        this.intake = intake;
        this.shownVersion = shownVersion;
    }

    /// How far the event is now; empty for an id that nobody has heard of.
    public Optional<Progress> find(String board, String id) {
        Optional<Recorded> record = boards.record(board, id);
        return record.isPresent()
                ? record.map(seen -> read(board, id, seen))
                : intake.inFlight(board, id).map(Tracker::sent);
    }

    /// How far the event is as soon as it is no longer on its way, or when the time is up.
    ///
    /// In a crowd nobody waits: the answer is how it stands now.
    public Optional<Progress> await(String board, String id, Duration atMost) throws InterruptedException {
        if (atMost.isZero() || !waiters.tryAcquire()) {
            return find(board, id);
        }
        try {
            long deadline = System.nanoTime() + atMost.toNanos();
            awaitFold(board, id, atMost);
            Optional<Progress> progress = find(board, id);
            while (onItsWay(progress) && System.nanoTime() < deadline) {
                Thread.sleep(BETWEEN_LOOKS);
                progress = find(board, id);
            }
            return progress;
        } finally {
            waiters.release();
        }
    }

    /// Waits until an event that was just written is read back, for two seconds at most.
    public void awaitReadBack(String board, String id) throws InterruptedException {
        awaitFold(board, id, READ_BACK);
    }

    /// Waits until an event is read back, or the time is up.
    private void awaitFold(String board, String id, Duration atMost) throws InterruptedException {
        try {
            boards.seen(board, id)
                    .orTimeout(atMost.toMillis(), TimeUnit.MILLISECONDS)
                    .get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TimeoutException)) {
                throw new IllegalStateException("only time can end the waiting", e);
            }
        }
    }

    private static boolean onItsWay(Optional<Progress> progress) {
        return progress.map(p -> p.stage() == Stage.RECEIVED).orElse(false);
    }

    private Progress read(String board, String id, Recorded record) {
        Submission submission = boards.submission(board, id).orElse(null);
        OptionalLong shown = shownVersion.of(board);
        boolean onBoard = shown.isPresent() && shown.getAsLong() >= record.offset();
        Stage arrived = onBoard ? Stage.ON_BOARD : Stage.RECEIVED;
        return new Progress(
                id,
                board,
                record.offset(),
                submission == null ? arrived : stage(submission, arrived),
                record.entry() instanceof Event event ? event.origin().receivedAt() : null,
                record.at(),
                shown.isPresent() ? shown.getAsLong() : null,
                submission);
    }

    private static Stage stage(Submission submission, Stage arrived) {
        return switch (submission.state()) {
            case PENDING_NAME -> Stage.PENDING_NAME;
            case COUNTED -> arrived;
            case DUPLICATE -> Stage.DUPLICATE;
            case REJECTED -> Stage.REJECTED;
            case PARTIAL -> Stage.PARTIAL;
            case WITHDRAWN -> Stage.WITHDRAWN;
            case RETRACTED -> Stage.RETRACTED;
        };
    }

    private static Progress sent(Receipt receipt) {
        return new Progress(
                receipt.id(), receipt.board(), receipt.offset(), Stage.RECEIVED, null, receipt.at(), null, null);
    }
}
