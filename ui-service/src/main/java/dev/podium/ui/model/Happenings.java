package dev.podium.ui.model;

import dev.podium.board.Board;
import dev.podium.board.FeedEntry;
import dev.podium.board.RankMove;
import dev.podium.result.Lane;
import dev.podium.ui.feed.BoardFeed;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The newest events about a model, and those about others that moved its rank. The store is asked once; what comes
/// later is in memory.
///
/// @param subject board and model; `null` for nobody's
/// @param last event that was looked at
/// @param entries newest first
record Happenings(@Nullable Subject subject, long last, List<FeedEntry> entries) {

    static final Happenings NONE = new Happenings(null, -1, List.of());

    private static final int FAR = 2_000;
    private static final int NEAR = 500;
    private static final int KEPT = 60;
    private static final int SHOWN = 12;

    record Subject(String board, String model) {}

    Happenings {
        entries = List.copyOf(entries);
    }

    /// The same as of a board. Going back in time, far ahead, or to another model begins anew.
    Happenings upTo(Board board, String model, BoardFeed feed) {
        Subject now = new Subject(board.id(), model);
        long upTo = board.version().offset();
        boolean goesOn = now.equals(subject) && upTo >= last && upTo - last < NEAR;
        TreeMap<Long, FeedEntry> known = new TreeMap<>();
        if (goesOn) {
            entries.forEach(entry -> known.put(entry.offset(), entry));
        }
        feed.entries(board.id(), upTo + 1, goesOn ? NEAR : FAR).stream()
                .filter(entry -> concerns(entry, model))
                .forEach(entry -> known.put(entry.offset(), entry));
        return new Happenings(
                now, upTo, known.descendingMap().values().stream().limit(KEPT).toList());
    }

    private static boolean concerns(FeedEntry entry, String model) {
        return model.equals(entry.model())
                || moves(entry).stream().anyMatch(move -> move.model().equals(model));
    }

    /// Those to be told in a lane.
    List<FeedEntry> of(String model, Lane lane) {
        return entries.stream()
                .filter(entry -> model.equals(entry.model()) || passed(entry, model, lane))
                .limit(SHOWN)
                .toList();
    }

    private static boolean passed(FeedEntry entry, String model, Lane lane) {
        RankMove move = effect(entry, model, lane);
        return move != null && !Objects.equals(move.fromRank(), move.toRank());
    }

    /// What an event did to a model in a lane; `null` for nothing, or where nobody worked it out.
    static @Nullable RankMove effect(FeedEntry entry, String model, Lane lane) {
        return moves(entry).stream()
                .filter(move -> move.lane() == lane && move.model().equals(model))
                .findFirst()
                .orElse(null);
    }

    private static List<RankMove> moves(FeedEntry entry) {
        return Objects.requireNonNullElse(entry.effects(), List.of());
    }
}
