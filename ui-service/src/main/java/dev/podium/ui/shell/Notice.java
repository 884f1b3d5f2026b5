package dev.podium.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/// What a page says where it has nothing to show: what is the matter, and what to do about it.
public final class Notice extends Div {

    public Notice(String what, String advice, Component... actions) {
        this(new H2(what), advice, actions);
    }

    private Notice(Component heading, String advice, Component... actions) {
        addClassName("notice");
        add(heading, new Paragraph(advice));
        if (actions.length > 0) {
            Div row = new Div(actions);
            row.addClassName("actions");
            add(row);
        }
    }

    /// One that stands in the place of a whole page.
    public static Notice ofPage(String what, String advice) {
        return new Notice(new H1(what), advice);
    }
}
