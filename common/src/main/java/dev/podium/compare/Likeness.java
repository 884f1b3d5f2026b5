package dev.podium.compare;

import dev.podium.board.Row;
import dev.podium.board.Score;
import dev.podium.catalog.Category;
import dev.podium.catalog.Methodology;
import org.jspecify.annotations.Nullable;

/// How far apart the profiles of two models are: their scores by category, completed where the rule completes.
///
/// @param distance root of the weighted mean square of the differences, in points
/// @param furthest id of the category that adds the most to it
/// @param difference there, second minus first, in points
public record Likeness(double distance, String furthest, double difference) {

    /// By the categories in which both have a score; `null` unless those are at least half of the weight.
    public static @Nullable Likeness of(Row one, Row other, Methodology methodology) {
        double squares = 0;
        double weights = 0;
        double total = 0;
        double most = -1;
        Category furthest = null;
        double there = 0;
        for (Category category : methodology.categories()) {
            Score a = one.categories().get(category.id());
            Score b = other.categories().get(category.id());
            total += category.weight();
            if (a != null && b != null) {
                double difference = b.value() - a.value();
                double square = category.weight() * difference * difference;
                squares += square;
                weights += category.weight();
                if (square > most) {
                    most = square;
                    furthest = category;
                    there = difference;
                }
            }
        }
        return furthest == null || weights < total / 2
                ? null
                : new Likeness(Math.sqrt(squares / weights), furthest.id(), there);
    }
}
