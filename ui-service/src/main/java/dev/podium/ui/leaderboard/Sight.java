package dev.podium.ui.leaderboard;

import dev.podium.board.Board;
import dev.podium.board.Leaderboard;
import dev.podium.board.Row;
import dev.podium.board.Score;
import dev.podium.catalog.Category;
import dev.podium.catalog.Model;
import dev.podium.ui.feed.BoardIndex;
import dev.podium.ui.feed.Shown;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A board as one selection looks at it: overall or one category, in one lane.
///
/// @param category the shown one; `null` for overall
/// @param rise places gained since `since`, by model id; `null` where nobody knows
/// @param since the day of the close that movements are counted from; `null` when there is none
record Sight(
        Board board,
        BoardIndex index,
        Selection selection,
        @Nullable Category category,
        Function<String, @Nullable Integer> rise,
        @Nullable LocalDate since) {

    static Sight of(Shown shown, Selection selection) {
        Category category = category(shown.board(), selection);
        return new Sight(
                shown.board(),
                shown.index(),
                selection,
                category,
                category == null ? model -> shown.rise(selection.lane(), model) : model -> null,
                category == null ? shown.previous().day() : null);
    }

    /// A board of the past: nothing moves there.
    static Sight of(Board past, Selection selection) {
        return new Sight(
                past, BoardIndex.of(past), selection, category(past, selection), model -> null, null);
    }

    private static @Nullable Category category(Board board, Selection selection) {
        return board.methodology().categories().stream()
                .filter(c -> c.id().equals(selection.category()))
                .findFirst()
                .orElse(null);
    }

    /// The same in the order of ranks.
    Sight withoutSort() {
        return new Sight(board, index, selection.withSort(Sort.BY_RANK), category, rise, since);
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
