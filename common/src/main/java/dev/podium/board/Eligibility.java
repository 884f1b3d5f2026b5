package dev.podium.board;

import dev.podium.catalog.Methodology;
import dev.podium.catalog.Rule;
import java.util.TreeMap;

/// Who is ranked (methodology section 5): enough of the weight measured, in enough categories, and tied to the others
/// (decision 0010).
public final class Eligibility {

    private final Methodology methodology;
    private final Bridge bridge;
    private final int main;

    private Eligibility(Methodology methodology, Bridge bridge) {
        this.methodology = methodology;
        this.bridge = bridge;
        main = mainGroup(bridge);
    }

    public static Eligibility of(Methodology methodology, Bridge bridge) {
        return new Eligibility(methodology, bridge);
    }

    /// Whether the model gets an overall rank.
    public boolean ranks(Row row) {
        return row.overall() != null
                && enough(row)
                && row.measuredCategories(methodology) >= methodology.minCategories()
                && tied(row.model());
    }

    /// Whether the model gets a rank in a category.
    public boolean ranks(Row row, Score category) {
        return enough(category) && tied(row.model());
    }

    /// Whether enough of the whole weight is measured; none never is.
    public boolean enough(Row row) {
        return row.evidence() > 0 && row.evidence() >= methodology.minEvidence() - Ranking.ROUNDING;
    }

    /// Whether enough of a category's weight is measured; none never is.
    public boolean enough(Score category) {
        return category.evidence() > 0 && category.evidence() >= methodology.minCategoryEvidence() - Ranking.ROUNDING;
    }

    /// Whether measured cells tie the model to the group of models that is ranked. Across untied groups nothing but
    /// priors would speak. A rule without estimates compares measured numbers alone, and ties everybody.
    public boolean tied(String model) {
        Ability ability = bridge.abilities().get(model);
        return methodology.rule() == Rule.AVAILABLE || (ability != null && ability.group() == main);
    }

    /// The group with the most measured cells; of equal ones the one with the lowest number; -2 if there is none.
    private static int mainGroup(Bridge bridge) {
        TreeMap<Integer, Integer> cells = new TreeMap<>();
        bridge.curves().values().forEach(curve -> cells.merge(curve.group(), curve.results(), Integer::sum));
        int main = -2;
        int most = 0;
        for (var group : cells.entrySet()) {
            if (group.getKey() >= 0 && group.getValue() > most) {
                main = group.getKey();
                most = group.getValue();
            }
        }
        return main;
    }
}
