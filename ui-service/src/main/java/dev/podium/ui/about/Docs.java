package dev.podium.ui.about;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.podium.ui.Place;
import dev.podium.ui.Routes;
import dev.podium.ui.language.Texts;
import java.util.List;

/// What there is to read: here, and in the repository.
final class Docs extends Div {

    private static final List<String> FILES =
            List.of("methodology", "comparison", "api", "operations", "architecture", "performance");

    Docs(Texts words, Routes routes) {
        Place home = Place.on(routes.home());
        UnorderedList pages = new UnorderedList(
                entry(new Anchor(routes.methodology(home), words.say("docs.page.methodology")), words, "methodology"),
                entry(new Anchor(routes.coverage(home), words.say("docs.page.coverage")), words, "coverage"),
                entry(new Anchor(routes.live(home), words.say("docs.page.live")), words, "live"));
        UnorderedList files = new UnorderedList();
        for (String file : FILES) {
            Span name = new Span("docs/" + file + ".md");
            name.addClassName("file");
            files.add(new ListItem(name, new Span(words.say("docs.file." + file))));
        }
        addClassName("docs");
        add(pages, new Paragraph(words.say("docs.files")), files);
    }

    private static ListItem entry(Anchor link, Texts words, String page) {
        return new ListItem(link, new Span(words.say("docs.page." + page + ".what")));
    }
}
