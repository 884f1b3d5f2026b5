package dev.podium.ui.feed;

import dev.podium.board.Beat;
import dev.podium.board.Board;
import dev.podium.board.Close;
import dev.podium.board.FeedEntry;
import dev.podium.samples.Logs;
import dev.podium.samples.RandomLog;
import dev.podium.samples.Sample;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/// Boards to show, and what comes with them.
public final class Boards {

    private Boards() {}

    /// A whole little world of which `happenings` have happened: the more, the newer the board.
    public static Board after(int happenings) {
        return Logs.board(RandomLog.of(7, happenings));
    }

    public static Beat beat(int second) {
        return new Beat(Sample.NOON.plusSeconds(second), 1, 0, null);
    }

    public static FeedEntry entry(long offset, @Nullable String detail) {
        return new FeedEntry(
                offset,
                Sample.NOON.plusSeconds(offset),
                "result.submitted.v1",
                "r" + offset,
                "token-lab",
                "lab",
                "counted",
                detail,
                "m1",
                "b1",
                50.0,
                null);
    }

    /// Offsets from `first` to `last`, both included.
    public static List<FeedEntry> entries(long first, long last) {
        return LongStream.rangeClosed(first, last).mapToObj(n -> entry(n, null)).toList();
    }

    public static Close close(String day, long offset, String model, int rank) {
        return new Close(LocalDate.parse(day), offset, Map.of(model, new Close.Place(rank, 50)), Map.of());
    }
}
