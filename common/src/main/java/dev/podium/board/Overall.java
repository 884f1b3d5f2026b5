package dev.podium.board;

import dev.podium.catalog.Category;
import dev.podium.catalog.Methodology;
import org.jspecify.annotations.Nullable;

/// From a model's category scores to its overall score.
final class Overall {

    private Overall() {}

    static @Nullable Score of(Row row, Methodology methodology) {
        return switch (methodology.rule()) {
            case AVAILABLE -> Availability.overall(row.categories(), methodology);
            case COMPLETED -> completed(row, methodology);
        };
    }

    /// `Σ W·s / Σ W` over all categories of which anything is known (methodology section 5). The evidence is a share of
    /// the whole weight: a category of which nobody knows anything is not measured.
    private static @Nullable Score completed(Row row, Methodology methodology) {
        double total = 0;
        double known = 0;
        double measured = 0;
        double weights = 0;
        double variance = 0;
        double alone = 0;
        double open = 0;
        for (Category category : methodology.categories()) {
            double weight = category.weight();
            weights += weight;
            Score score = row.categories().get(category.id());
            Spread spread = score == null ? null : score.spread();
            if (score != null && spread != null) {
                total += weight * score.value();
                known += weight;
                measured += weight * score.evidence();
                variance += weight * weight * spread.sd() * spread.sd();
                alone += weight * weight * spread.open() * spread.open();
                open += weight * spread.open();
            }
        }
        if (known == 0) {
            return null;
        }
        Spread spread = Spread.ofWhole(variance / (known * known), alone / (known * known), open / known);
        return Score.of(total / known, spread, measured / weights);
    }
}
