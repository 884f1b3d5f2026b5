package dev.podium.ui.value;

import dev.podium.board.Leaderboard;
import dev.podium.board.Ranking;
import dev.podium.board.Row;
import dev.podium.board.Score;
import dev.podium.catalog.Category;
import dev.podium.catalog.Methodology;
import dev.podium.catalog.Model;
import dev.podium.ui.page.Scene;
import dev.podium.ui.value.Limits.Kept;
import dev.podium.ui.weight.Weights;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A board as a wish looks at it.
///
/// @param category the one that is scored by; `null` for overall
/// @param ranked all that have a rank there, by rank
/// @param unranked how many have none
/// @param front those that nothing better and cheaper (or faster) beats, among those that keep the limits; by score
record View(
        Wish wish,
        List<Category> categories,
        @Nullable Category category,
        List<Offer> ranked,
        int unranked,
        List<Offer> front,
        Answer answer) {

    static View of(Wish wish, Scene scene) {
        Methodology published = scene.board().methodology();
        Category category = published.categories().stream()
                .filter(c -> c.id().equals(wish.category()))
                .findFirst()
                .orElse(null);
        List<Row> rows = standings(scene, published).rows();
        List<Offer> ranked = rows.stream()
                .map(row -> offer(scene.index().model(row.model()), score(row, category)))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparingInt(Offer::rank).thenComparing(Offer::id))
                .toList();
        return new View(
                wish,
                published.categories(),
                category,
                ranked,
                rows.size() - ranked.size(),
                front(ranked, wish),
                Answer.of(ranked, wish.limits()));
    }

    private static Leaderboard standings(Scene scene, Methodology published) {
        Leaderboard lane = scene.board().lane(scene.lane());
        String weights = scene.place().weights();
        return weights == null
                ? lane
                : Weights.applied(weights, published)
                        .map(weighed -> Ranking.rank(lane, weighed))
                        .orElse(lane);
    }

    private static @Nullable Score score(Row row, @Nullable Category category) {
        return category == null ? row.overall() : row.categories().get(category.id());
    }

    private static @Nullable Offer offer(@Nullable Model model, @Nullable Score score) {
        return model == null || score == null || !score.ranked() ? null : new Offer(model, score);
    }

    /// From the cheapest (or fastest) on, each that scores more than all before.
    private static List<Offer> front(List<Offer> ranked, Wish wish) {
        List<Offer> front = new ArrayList<>();
        Comparator<Offer> cheapest = Comparator.comparing(
                offer -> Objects.requireNonNull(wish.axis().of(offer.model())),
                wish.axis().order());
        ranked.stream()
                .filter(offer ->
                        wish.axis().of(offer.model()) != null && wish.limits().keeps(offer.model()) == Kept.YES)
                .sorted(cheapest.thenComparingInt(Offer::rank).thenComparing(Offer::id))
                .forEach(offer -> {
                    if (front.isEmpty()
                            || offer.score().value() > front.getLast().score().value()) {
                        front.add(offer);
                    }
                });
        return front;
    }

    /// Those that have a place on the axis.
    List<Offer> placed() {
        return ranked.stream()
                .filter(offer -> wish.axis().of(offer.model()) != null)
                .toList();
    }

    /// Those of which no source states where they stand on the axis.
    List<Offer> unplaced() {
        return ranked.stream()
                .filter(offer -> wish.axis().of(offer.model()) == null)
                .toList();
    }
}
