package dev.podium.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/// What a page says where it has nothing to show: what is the matter, and what to do about it.
public final class Notice extends Div {

    public Notice(String what, String advice, Component... actions) {
        addClassName("notice");
        add(new H2(what), new Paragraph(advice));
        if (actions.length > 0) {
            Div row = new Div(actions);
            row.addClassName("actions");
            add(row);
        }
    }
}
