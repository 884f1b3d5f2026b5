package dev.podium.ui.leaderboard;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import dev.podium.catalog.Category;
import dev.podium.ui.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Overall and the categories with their weights, as links: each has an address.
final class CategoryTabs extends Nav {

    /// What a tab says and where it leads.
    ///
    /// @param weight empty for overall
    private record Tab(String name, String weight, String address, boolean current) {}

    private final transient Language language;
    private List<Tab> shown = List.of();

    CategoryTabs(Language language) {
        this.language = language;
        addClassName("tabs");
        setAriaLabel(language.texts("leaderboard").say("tabs"));
    }

    /// @param current id; empty for overall
    /// @param address of a category's board, by its id
    void show(List<Category> categories, String current, Function<String, String> address) {
        List<Tab> tabs = new ArrayList<>();
        tabs.add(new Tab(language.texts("leaderboard").say("overall"), "", address.apply(""), current.isEmpty()));
        categories.forEach(category -> tabs.add(new Tab(
                category.name(),
                language.numbers().weight(category.weight()),
                address.apply(category.id()),
                current.equals(category.id()))));
        if (!tabs.equals(shown)) {
            shown = List.copyOf(tabs);
            removeAll();
            tabs.forEach(tab -> add(link(tab)));
        }
    }

    private static Anchor link(Tab tab) {
        Anchor link = new Anchor(tab.address(), tab.name());
        if (!tab.weight().isEmpty()) {
            Span small = new Span(tab.weight());
            small.addClassName("weight");
            link.add(small);
        }
        if (tab.current()) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
