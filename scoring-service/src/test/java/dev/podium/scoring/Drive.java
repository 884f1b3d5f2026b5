package dev.podium.scoring;

import dev.podium.board.Beat;
import dev.podium.board.Board;
import dev.podium.board.BoardWriter;
import dev.podium.board.BoardsUnavailable;
import dev.podium.board.FeedEntry;
import dev.podium.board.History;
import dev.podium.event.Entry;
import dev.podium.event.Recorded;
import dev.podium.samples.Sample;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A publisher whose time is turned by hand, and a note of all it writes.
final class Drive implements BoardWriter, LogView {

    final BoardFold fold = new BoardFold(Sample.BOARD);
    final Publisher publisher = new Publisher(fold, this, this, () -> Sample.NOON, ScoringMeters.NONE);
    final List<Board> published = new ArrayList<>();
    final List<Long> publishedAt = new ArrayList<>();
    final List<Beat> beats = new ArrayList<>();
    final List<FeedEntry> feed = new ArrayList<>();
    final List<History> histories = new ArrayList<>();
    boolean away;
    boolean refuses;

    @Nullable
    String logTrouble;

    long lag;

    private long now = Duration.ofDays(1).toNanos();
    private int offset;

    /// Folds entries as live or as replayed records.
    void fold(boolean live, Entry... entries) {
        List<Recorded> batch = new ArrayList<>();
        for (Entry entry : entries) {
            batch.add(new Recorded(offset, Sample.NOON.plusSeconds(offset), entry));
            offset++;
        }
        fold.apply(batch, live);
    }

    /// Lets time pass; the publisher is turned as soon and as often as it asks for.
    void pass(Duration time) {
        long end = now + time.toNanos();
        while (now < end) {
            now = Math.min(end, now + Math.max(1, publisher.step(now)));
        }
    }

    /// Turns the publisher once, as a new record does.
    void wake() {
        publisher.step(now);
    }

    /// The time that the publisher is told.
    long ticks() {
        return now;
    }

    long millis() {
        return now / 1_000_000;
    }

    private void reach() {
        if (away) {
            throw new BoardsUnavailable(new IllegalStateException("planted"));
        }
    }

    @Override
    public boolean publish(Board board) {
        reach();
        if (!refuses) {
            published.add(board);
            publishedAt.add(millis());
        }
        return !refuses;
    }

    @Override
    public void beat(String board, Beat beat) {
        reach();
        beats.add(beat);
    }

    @Override
    public void feed(String board, List<FeedEntry> entries) {
        reach();
        feed.addAll(entries);
    }

    @Override
    public void history(String board, History history) {
        reach();
        histories.add(history);
    }

    @Override
    public long lag(String board) {
        return lag;
    }

    @Override
    public @Nullable String trouble(String board) {
        return logTrouble;
    }
}
