package dev.podium.ui.leaderboard;

import dev.podium.board.Board;
import dev.podium.board.Leaderboard;
import dev.podium.board.Row;
import dev.podium.board.Score;
import dev.podium.catalog.Category;
import dev.podium.catalog.Methodology;
import dev.podium.catalog.Model;
import dev.podium.ui.Place;
import dev.podium.ui.feed.BoardIndex;
import dev.podium.ui.feed.Shown;
import dev.podium.ui.language.Language;
import dev.podium.ui.language.Numbers;
import dev.podium.ui.language.Texts;
import dev.podium.ui.page.Scene;
import dev.podium.ui.weight.Weights;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A board as one selection looks at it: overall or one category, in one lane, in one language.
///
/// @param methodology by which it is ranked: the published one, or with the reader's own weights
/// @param leaderboard ranked by that
/// @param category the shown one; `null` for overall
record Sight(
        Scene scene,
        Selection selection,
        Language language,
        Methodology methodology,
        Leaderboard leaderboard,
        @Nullable Category category) {

    /// What readers have in common who see the same, apart from the board.
    private record Common(
            Place place,
            Selection selection,
            Language language,
            @Nullable LocalDate since,
            Object detail) {}

    static Sight of(Scene scene, Selection selection, Language language) {
        Methodology published = scene.board().methodology();
        Methodology methodology =
                Weights.applied(scene.place().weights(), published).orElse(published);
        return new Sight(
                scene,
                selection,
                language,
                methodology,
                scene.index().leaderboard(scene.lane(), methodology),
                category(scene.board(), selection.category()).orElse(null));
    }

    /// A category of the board.
    ///
    /// @param id empty for overall
    static Optional<Category> category(Board board, String id) {
        return board.methodology().categories().stream()
                .filter(category -> category.id().equals(id))
                .findFirst();
    }

    /// What this sight is shown by, worked out once for all readers who see the same. Filters and weights of a reader's
    /// own make it the reader's own.
    ///
    /// @param detail tells things of one type apart
    <T> T shared(Class<T> type, Object detail, Supplier<T> work) {
        Place place = scene.place();
        boolean common = !selection.filters().any() && place.weights() == null;
        return common ? index().once(type, new Common(place, selection, language, since(), detail), work) : work.get();
    }

    /// The same board in another order.
    Sight by(Sort sort) {
        return new Sight(scene, selection.withSort(sort), language, methodology, leaderboard, category);
    }

    Board board() {
        return scene.board();
    }

    BoardIndex index() {
        return scene.index();
    }

    Texts words() {
        return language.texts("leaderboard");
    }

    Numbers numbers() {
        return language.numbers();
    }

    /// Whether the weights are the reader's own.
    boolean reweighted() {
        return !methodology.equals(board().methodology());
    }

    /// Places gained since [#since], or against the published order where the weights are the reader's own; `null`
    /// where nobody knows, as in a category or at a moment of the past.
    @Nullable
    Integer rise(Row row) {
        if (reweighted() && category == null) {
            Row published = index().row(scene.lane(), row.model());
            Integer before = published == null || published.overall() == null
                    ? null
                    : published.overall().rank();
            return before == null || !ranked(row) ? null : Integer.valueOf(before - rank(row));
        }
        Shown shown = scene.shown();
        return category == null && shown != null ? shown.rise(scene.lane(), row.model()) : null;
    }

    /// The day of the close that movements are counted from; `null` when there is none.
    @Nullable
    LocalDate since() {
        Shown shown = scene.shown();
        return category == null && !reweighted() && shown != null
                ? shown.previous().day()
                : null;
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
        return Objects.requireNonNull(index().model(row.model()), "a board names each model that it ranks");
    }
}
