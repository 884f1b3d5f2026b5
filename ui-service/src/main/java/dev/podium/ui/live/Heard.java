package dev.podium.ui.live;

import dev.podium.board.Beat;
import dev.podium.board.FeedEntry;
import dev.podium.ui.feed.BoardFeed;
import dev.podium.ui.page.Scene;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the feed says at a moment, besides the board: where two are equal, the page looks the same.
///
/// @param entries newest first
/// @param more whether there are older ones
/// @param lag records that the scorer has not folded yet; `null` where nobody knows
/// @param lastMinute events of it
/// @param rhythm events by steps of [#STEP], the oldest step first; empty for a moment of the past
record Heard(
        List<FeedEntry> entries, boolean more, @Nullable Long lag, long lastMinute, List<Long> rhythm) {

    static final Duration STEP = Duration.ofSeconds(10);
    private static final int STEPS = 60;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    static Heard of(BoardFeed feed, Scene scene, int limit, Instant now) {
        return scene.shown() == null
                ? past(feed, scene, limit)
                : now(feed, scene, scene.shown().beat(), limit, now);
    }

    /// From memory alone: this is asked every second for every reader.
    private static Heard now(BoardFeed feed, Scene scene, @Nullable Beat beat, int limit, Instant now) {
        String board = scene.board().id();
        List<FeedEntry> known = feed.recent(board);
        Instant end = Instant.ofEpochSecond((now.getEpochSecond() / STEP.toSeconds() + 1) * STEP.toSeconds());
        return new Heard(
                known.subList(0, Math.min(limit, known.size())),
                known.size() > limit
                        || (known.size() == Asked.MOST && known.getLast().offset() > 0),
                beat == null ? null : Long.valueOf(beat.lag()),
                feed.pace(board).counts(now, MINUTE, 1).getFirst(),
                feed.pace(board).counts(end, STEP, STEPS));
    }

    private static Heard past(BoardFeed feed, Scene scene, int limit) {
        long next = scene.board().version().offset() + 1;
        List<FeedEntry> entries = feed.entries(scene.board().id(), next, limit + 1);
        return new Heard(
                entries.subList(0, Math.min(limit, entries.size())), entries.size() > limit, null, 0, List.of());
    }
}
