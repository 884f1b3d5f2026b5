package dev.podium.ui.about;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
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
        DescriptionList pages = new DescriptionList();
        page(pages, routes.methodology(home), "methodology", words);
        page(pages, routes.coverage(home), "coverage", words);
        page(pages, routes.live(home), "live", words);
        DescriptionList files = new DescriptionList();
        FILES.forEach(file -> files.add(
                new DescriptionList.Term("docs/" + file + ".md"),
                new DescriptionList.Description(words.say("docs.file." + file))));
        addClassName("docs");
        add(pages, new Paragraph(words.say("docs.files")), files);
    }

    private static void page(DescriptionList pages, String address, String page, Texts words) {
        pages.add(
                new DescriptionList.Term(new Anchor(address, words.say("docs.page." + page))),
                new DescriptionList.Description(words.say("docs.page." + page + ".what")));
    }
}
