package dev.podium.ui.api;

import dev.podium.catalog.Category;
import dev.podium.catalog.Methodology;
import dev.podium.ui.api.http.ApiProblem;
import dev.podium.ui.weight.Weights;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The parameter `weights`, which here, unlike in a page's address, must be right.
final class AskedWeights {

    private AskedWeights() {}

    /// The methodology with the named weights in place of its own, renormalised.
    static Methodology applied(@Nullable String text, Methodology methodology) {
        return Weights.applied(text, methodology).orElseThrow(() -> refused(methodology.categories()));
    }

    private static ApiProblem refused(List<Category> known) {
        return ApiProblem.badParameter(
                "weights",
                "a list such as coding:40,math:10, each category once with a weight from 0 to 100 and one of them more than 0;"
                        + " categories are " + known.stream().map(Category::id).collect(Collectors.joining(", ")));
    }
}
