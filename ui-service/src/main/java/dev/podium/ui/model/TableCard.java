package dev.podium.ui.model;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;

/// A table on a card, which scrolls where the screen is narrower: by keyboard too.
final class TableCard {

    private TableCard() {}

    static Div of(NativeTable table, String name) {
        table.addClassName("lined");
        Div card = new Div(table);
        card.addClassNames("card", "scroll");
        card.getElement()
                .setAttribute("role", "region")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", name);
        return card;
    }
}
