package dev.podium.ui.feed;

import dev.podium.board.Beat;
import dev.podium.board.Board;
import dev.podium.board.BoardReader;
import dev.podium.board.FeedEntry;
import dev.podium.board.History;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/// Watches one board in the store: keeps the newest it ever saw, and knows since when the scorer is silent. The look
/// methods are called by the feed's one thread.
final class BoardWatch {

    static final Duration SILENT = Duration.ofSeconds(5);

    private static final long HISTORY_NANOS = Duration.ofSeconds(10).toNanos();
    private static final int GLANCE = 20;
    private static final int LONG_AGO_SECONDS = 86_400 * 365;

    private final String id;
    private final BoardReader reader;
    private final InstantSource clock;
    private final LongSupplier ticks;
    private final Newest newest = new Newest();
    private final Pace pace = new Pace();
    private volatile @Nullable Shown shown;
    private volatile History history = History.NONE;
    private volatile Previous previous = Previous.NONE;
    private volatile long aliveAt;
    private boolean stirred = true;
    private boolean recalled;
    private long historyOf = -1;
    private long historyAt;

    BoardWatch(String id, BoardReader reader, InstantSource clock, LongSupplier ticks) {
        this.id = id;
        this.reader = reader;
        this.clock = clock;
        this.ticks = ticks;
        this.aliveAt = ticks.getAsLong();
    }

    /// What is shown, with its age of this moment.
    @Nullable
    Shown shown() {
        Shown last = shown;
        return last == null ? null : aged(last, last.beat());
    }

    Newest newest() {
        return newest;
    }

    History history() {
        return history;
    }

    Pace pace() {
        return pace;
    }

    /// Looks for a sign of life and for a newer board.
    ///
    /// @return what is shown from now on, if a listener should know: a newer board, or another freshness
    @Nullable
    Shown look() {
        Shown before = shown;
        Beat beat = heard(reader.beat(id).orElse(null), before == null ? null : before.beat());
        Board newer = newer(before);
        if (newer != null) {
            aliveAt = before == null ? aliveAt : ticks.getAsLong();
            stirred = true;
            pace.note(newer);
        }
        readHistory(newer != null ? newer : before == null ? null : before.board());
        return settle(before, newer, beat);
    }

    /// The store is away: time goes on all the same.
    @Nullable
    Shown lookAway() {
        Shown before = shown;
        return before == null ? null : settle(before, null, before.beat());
    }

    /// New or changed entries, oldest first.
    List<FeedEntry> lookForEntries() {
        List<FeedEntry> changed = newest.merge(reader.feed(id, Long.MAX_VALUE, stirred ? Newest.MOST : GLANCE));
        // Effects of the same records may come a moment later, hence one more thorough look after any change.
        stirred = !changed.isEmpty();
        Shown now = shown;
        if (!recalled && now != null && !changed.isEmpty()) {
            recalled = true;
            pace.recall(now.board(), newest.before(Long.MAX_VALUE, Newest.MOST));
        }
        return changed;
    }

    private @Nullable Shown settle(@Nullable Shown before, @Nullable Board newer, @Nullable Beat beat) {
        Shown now = newer != null ? received(newer, beat) : before == null ? null : aged(before, beat);
        shown = now;
        if (now == null) {
            return null;
        }
        boolean told = before != null
                && newer == null
                && before.stale() == now.stale()
                && before.previous().equals(now.previous())
                && Objects.equals(trouble(before.beat()), trouble(now.beat()));
        return told ? null : now;
    }

    private @Nullable Board newer(@Nullable Shown before) {
        OptionalLong version = reader.version(id);
        if (version.isEmpty() || (before != null && version.getAsLong() <= before.version())) {
            return null;
        }
        return reader.current(id)
                .filter(board -> board.id().equals(id))
                .filter(board -> before == null || board.version().offset() > before.version())
                .orElse(null);
    }

    /// A beat that differs from the last is a sign of life of this moment, whatever its clock says; the first one is
    /// as old as it says.
    private @Nullable Beat heard(@Nullable Beat beat, @Nullable Beat before) {
        if (beat == null || beat.equals(before)) {
            return before;
        }
        long age = before == null ? Duration.between(beat.at(), clock.instant()).toSeconds() : 0;
        aliveAt = ticks.getAsLong() - TimeUnit.SECONDS.toNanos(Math.clamp(age, 0, LONG_AGO_SECONDS));
        return beat;
    }

    private void readHistory(@Nullable Board board) {
        boolean due = history.closes().isEmpty() || ticks.getAsLong() - historyAt >= HISTORY_NANOS;
        if (board == null || historyOf == board.version().offset() || !due) {
            return;
        }
        History read = reader.history(id);
        if (!read.closes().isEmpty()) {
            history = read;
            previous = Previous.of(read);
            historyOf = board.version().offset();
            historyAt = ticks.getAsLong();
        }
    }

    private Shown received(Board board, @Nullable Beat beat) {
        Duration silence = silence();
        return new Shown(board, BoardIndex.of(board), beat, isSilent(silence), silence, clock.instant(), previous);
    }

    private Shown aged(Shown s, @Nullable Beat beat) {
        Duration silence = silence();
        return new Shown(s.board(), s.index(), beat, isSilent(silence), silence, s.receivedAt(), previous);
    }

    private Duration silence() {
        return Duration.ofNanos(ticks.getAsLong() - aliveAt);
    }

    private static boolean isSilent(Duration silence) {
        return silence.compareTo(SILENT) >= 0;
    }

    private static @Nullable String trouble(@Nullable Beat beat) {
        return beat == null ? null : beat.trouble();
    }
}
