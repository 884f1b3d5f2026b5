package dev.podium.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/// A part of a page: a heading, a sentence beside it, and the rest below.
public final class PageSection extends Section {

    private final H2 title = new H2();
    private final Paragraph note = new Paragraph();

    /// A part with its content.
    ///
    /// @param id of the heading, which names the section for screen readers
    public PageSection(String id, String title, Component... content) {
        this.title.setId(id);
        this.title.setText(title);
        getElement().setAttribute("aria-labelledby", id);
        addClassName("part-of-page");
        Div head = new Div(this.title, note);
        head.addClassName("section-head");
        add(head);
        add(content);
    }

    public void retitle(String newTitle) {
        title.setText(newTitle);
    }

    public void say(String sentence) {
        note.setText(sentence);
    }
}
