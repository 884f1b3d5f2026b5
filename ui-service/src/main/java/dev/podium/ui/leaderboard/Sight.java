package dev.podium.ui.leaderboard;

import dev.podium.board.Board;
import dev.podium.board.Leaderboard;
import dev.podium.board.Row;
import dev.podium.board.Score;
import dev.podium.catalog.Category;
import dev.podium.catalog.Model;
import dev.podium.result.Lane;
import dev.podium.ui.feed.BoardIndex;
import dev.podium.ui.feed.Shown;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/// A board as one selection looks at it: overall or one category, in one lane.
///
/// @param category the shown one; `null` for overall
/// @param rises places gained since `day`, by lane and model id; `null` where nobody knows
/// @param day of the close that movements are counted from; `null` when there is none
record Sight(
        Board board,
        BoardIndex index,
        Selection selection,
        @Nullable Category category,
        BiFunction<Lane, String, @Nullable Integer> rises,
        @Nullable LocalDate day) {

    static Sight of(Shown shown, Selection selection) {
        return new Sight(
                shown.board(),
                shown.index(),
                selection,
                category(shown.board(), selection),
                shown::rise,
                shown.previous().day());
    }

    /// A board of the past: nothing moves there.
    static Sight of(Board past, Selection selection) {
        return new Sight(past, BoardIndex.of(past), selection, category(past, selection), (lane, model) -> null, null);
    }

    /// The same board under another selection.
    Sight with(Selection other) {
        return new Sight(board, index, other, category(board, other), rises, day);
    }

    /// Places gained since [#since]; `null` where nobody knows, as in a category.
    @Nullable
    Integer rise(Row row) {
        return category == null ? rises.apply(selection.lane(), row.model()) : null;
    }

    /// The day of the close that movements are counted from; `null` when there is none.
    @Nullable
    LocalDate since() {
        return category == null ? day : null;
    }

    private static @Nullable Category category(Board board, Selection selection) {
        return board.methodology().categories().stream()
                .filter(c -> c.id().equals(selection.category()))
                .findFirst()
                .orElse(null);
    }

    Leaderboard leaderboard() {
        return board.lane(selection.lane());
    }

    /// What the row is ranked by here.
    @Nullable
    Score score(Row row) {
        return category == null ? row.overall() : row.categories().get(category.id());
    }

    double evidence(Row row) {
        Score score = score(row);
        return score == null ? 0 : score.evidence();
    }

    boolean ranked(Row row) {
        Score score = score(row);
        return score != null && score.ranked();
    }

    int rank(Row row) {
        Score score = score(row);
        return score == null ? Integer.MAX_VALUE : Objects.requireNonNullElse(score.rank(), Integer.MAX_VALUE);
    }

    Model model(Row row) {
        return Objects.requireNonNull(index.model(row.model()), "a board names each model that it ranks");
    }
}
