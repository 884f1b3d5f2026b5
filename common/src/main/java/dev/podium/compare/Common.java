package dev.podium.compare;

import java.util.ArrayList;
import java.util.List;

/// What more than two models share in one category.
///
/// @param category id
/// @param shared weighted benchmarks that all of them have taken, in the methodology's order
/// @param scores each model's mean over those, 0 to 100, in the order of the models; empty where nothing is
///     shared
public record Common(String category, List<String> shared, List<Double> scores) {

    public Common {
        shared = List.copyOf(shared);
        scores = List.copyOf(scores);
    }

    /// In the methodology's order.
    static List<Common> of(List<Card> cards) {
        Plan plan = cards.getFirst().plan;
        List<Common> commons = new ArrayList<>();
        for (int c = 0; c < plan.categories.size(); c++) {
            List<Integer> shared = plan.of(c).stream()
                    .filter(i -> cards.stream().allMatch(card -> card.measured(i)))
                    .toList();
            commons.add(new Common(
                    plan.categories.get(c).id(),
                    shared.stream().map(i -> plan.part(i).id()).toList(),
                    shared.isEmpty()
                            ? List.of()
                            : cards.stream()
                                    .map(card -> Mean.of(card, shared).value())
                                    .toList()));
        }
        return commons;
    }
}
