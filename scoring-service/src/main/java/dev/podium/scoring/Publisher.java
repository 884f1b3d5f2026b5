package dev.podium.scoring;

import dev.podium.board.Beat;
import dev.podium.board.Board;
import dev.podium.board.BoardWriter;
import dev.podium.board.BoardsUnavailable;
import dev.podium.board.FeedEntry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Shows one board: quiet until caught up, then the first change at once, further ones together, the last one always.
///
/// A machine that is told the time and does what is due, so that a simulation can drive it. Every write to the store
/// comes from whoever calls [#step], one at a time; the store's writer remembers what it could not write, and the
/// next
/// beat makes up for it.
final class Publisher {

    /// At most one publication per board in this time, in nanoseconds.
    static final long PACE = Duration.ofMillis(200).toNanos();

    /// Between two signs of life: well under the second that readers count on, so that a lost store is soon whole.
    static final long BEAT = Duration.ofMillis(250).toNanos();

    private static final long AFTER_FAILURE = Duration.ofSeconds(1).toNanos();
    private static final long REFUSED_FOR_LONG = Duration.ofSeconds(5).toNanos();

    private final BoardFold fold;
    private final BoardWriter writer;
    private final LogView log;
    private final InstantSource clock;
    private final ScoringMeters meters;
    private final Waits waits;
    private final Findings findings = new Findings();
    private final StoreContact store;

    private volatile @Nullable Board shown;
    private volatile @Nullable String failure;
    private volatile boolean refused;
    private long refusedSince;
    private volatile boolean begun;
    private volatile boolean publishing;
    private volatile long nextPublication;
    private long nextBeat;

    Publisher(BoardFold fold, BoardWriter writer, LogView log, InstantSource clock, ScoringMeters meters) {
        this.fold = fold;
        this.writer = writer;
        this.log = log;
        this.clock = clock;
        this.meters = meters;
        this.waits = new Waits(clock, meters);
        this.store = new StoreContact(fold.board());
    }

    /// Where the archivist puts what it finds out about entries and days that are shown already.
    Findings findings() {
        return findings;
    }

    /// Whether people wait for a board that is being made, is about to be, or was made just now and is being read.
    /// Effects can wait for that: worked out at the same time, they would take the processors that the board needs.
    /// Where events never pause, effects have the time between two publications.
    ///
    /// @param now the same monotonic time that [#step] is told
    boolean isBusy(long now) {
        if (!begun || refused || trouble() != null) {
            return false; // nobody is about to see a board
        }
        boolean paced = now - nextPublication < 0;
        return publishing || paced != isNews(fold.state());
    }

    /// The last board that was made, if it is the one of this version: nobody has to compute it again.
    @Nullable
    Board made(long version) {
        Board last = shown;
        return last != null && last.version().offset() == version ? last : null;
    }

    /// Does what is due.
    ///
    /// @param now a monotonic time in nanoseconds
    /// @return nanoseconds until something can be due again, unless more is folded or offered
    long step(long now) {
        BoardFold.State state = fold.state();
        if (!state.caughtUp()) {
            return BEAT;
        }
        if (!begun) {
            begun = true;
            nextPublication = now;
            nextBeat = now;
        }
        String trouble = standstill(state);
        if (now - nextBeat >= 0) {
            nextBeat = now + BEAT;
            beat(state, trouble == null ? softTrouble(now) : trouble);
        }
        if (trouble == null) {
            if (now - nextPublication >= 0 && (isNews(state) || refused)) {
                publish(now);
            }
            layAside();
        }
        return due(now, trouble == null && (isNews(state) || refused));
    }

    private long due(long now, boolean waiting) {
        long beat = nextBeat - now;
        return Math.max(0, waiting ? Math.min(beat, nextPublication - now) : beat);
    }

    private boolean isNews(BoardFold.State state) {
        Board last = shown;
        return last == null || state.version() > last.version().offset();
    }

    private void publish(long now) {
        publishing = true;
        try {
            make(now);
        } finally {
            publishing = false;
        }
    }

    private void make(long now) {
        nextPublication = now + AFTER_FAILURE; // if standings cannot be computed
        long start = System.nanoTime();
        Board last = shown;
        Board board = last != null && !isNews(fold.state()) ? last : fold.standings();
        meters.scored(Duration.ofNanos(System.nanoTime() - start));
        shown = board;
        failure = null;
        nextPublication = now + PACE;
        List<BoardFold.Unshown> news = fold.takeUnshown(board.version().offset());
        news.forEach(entry -> waits.begin(entry.submitted()));
        try {
            count(writer.publish(board), now);
        } catch (BoardsUnavailable e) {
            store.unreachable(e);
        }
        feed(news.stream().map(BoardFold.Unshown::entry).toList());
    }

    private void count(boolean accepted, long now) {
        store.reached();
        if (accepted) {
            refused = false;
            waits.end();
        } else if (!refused) {
            refused = true;
            refusedSince = now;
        }
        if (refused) {
            nextPublication = now + AFTER_FAILURE;
        }
    }

    private void feed(List<FeedEntry> entries) {
        if (!entries.isEmpty()) {
            store.tryTo(() -> writer.feed(fold.board(), entries));
        }
    }

    private void layAside() {
        Board last = shown;
        if (last == null) {
            return;
        }
        feed(findings.takeEffects(last.version().offset()));
        findings.takeHistory().ifPresent(newer -> store.tryTo(() -> writer.history(fold.board(), newer)));
    }

    private void beat(BoardFold.State state, @Nullable String trouble) {
        Board last = shown;
        long version = last == null ? -1 : last.version().offset();
        long lag = log.lag(fold.board());
        meters.state(fold.board(), version, lag, state.unreadable());
        boolean wasAway = !store.answers();
        try {
            writer.beat(fold.board(), new Beat(clock.instant(), version, lag, trouble));
            store.reached();
        } catch (BoardsUnavailable e) {
            store.unreachable(e);
        }
        if (wasAway && store.answers() && !refused) {
            waits.end(); // the writer has just made up for what it could not show
        }
    }

    /// Why nothing may be published.
    private @Nullable String standstill(BoardFold.State state) {
        String logTrouble = log.trouble(fold.board());
        if (logTrouble != null) {
            return logTrouble;
        }
        if (state.blockedBy() != null) {
            return "The log holds " + state.blockedBy() + ", which needs a newer Podium.";
        }
        return state.opened() ? null : "Nobody has opened this board yet.";
    }

    /// What is wrong although publishing goes on.
    private @Nullable String softTrouble(long now) {
        if (failure != null) {
            return failure;
        }
        return refused && now - refusedSince > REFUSED_FOR_LONG
                ? "The store shows a newer or another board than this log gives."
                : null;
    }

    /// Something went wrong on the way to a board; said with every beat until a board is made again.
    void failed(Throwable cause) {
        failure = "The standings cannot be computed: " + cause.getClass().getSimpleName() + ".";
    }

    /// Why this board is not shown as it should be; `null` when it is.
    @Nullable
    String trouble() {
        BoardFold.State state = fold.state();
        String standstill = standstill(state);
        return standstill != null ? standstill : failure;
    }

    boolean storeAnswers() {
        return store.answers();
    }
}
