package dev.podium.ui.api.export;

import dev.podium.catalog.Category;
import dev.podium.catalog.Methodology;
import dev.podium.catalog.Rule;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A methodology as it is put.
///
/// @param notes `null` rather than blank
record MethodologyLine(
        int revision,
        Rule rule,
        double minEvidence,
        int minCategories,
        double minCategoryEvidence,
        List<Category> categories,
        Map<String, String> settings,
        @Nullable String notes) {

    static MethodologyLine of(Methodology m) {
        return new MethodologyLine(
                m.revision(),
                m.rule(),
                m.minEvidence(),
                m.minCategories(),
                m.minCategoryEvidence(),
                m.categories(),
                m.settings(),
                m.notes().isBlank() ? null : m.notes());
    }
}
