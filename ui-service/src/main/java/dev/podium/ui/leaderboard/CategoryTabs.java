package dev.podium.ui.leaderboard;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import dev.podium.catalog.Category;
import dev.podium.ui.format.Format;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Overall and the categories with their weights, as links: each has an address.
final class CategoryTabs extends Nav {

    private List<Category> shown = List.of();
    private @Nullable Selection selection;

    CategoryTabs() {
        addClassName("tabs");
        setAriaLabel("Category");
    }

    void show(List<Category> categories, Selection newSelection) {
        if (categories.equals(shown)
                && newSelection.equals(selection)
                && getElement().getChildCount() > 0) {
            return;
        }
        shown = categories;
        selection = newSelection;
        removeAll();
        add(tab(newSelection, "", "Overall", ""));
        categories.forEach(
                category -> add(tab(newSelection, category.id(), category.name(), Format.weight(category.weight()))));
    }

    private static Anchor tab(Selection selection, String id, String name, String weight) {
        Anchor tab = new Anchor(selection.withCategory(id).address(), name);
        if (!weight.isEmpty()) {
            Span small = new Span(weight);
            small.addClassName("weight");
            tab.add(small);
        }
        if (selection.category().equals(id)) {
            tab.getElement().setAttribute("aria-current", "page");
        }
        return tab;
    }
}
