package dev.podium.ui.compare;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import dev.podium.compare.Side;
import dev.podium.compare.Telling;
import dev.podium.compare.fact.Kind;
import dev.podium.ui.Routes;
import dev.podium.ui.language.Texts;
import java.util.List;

/// The missing score that would tell the most about the pair.
final class TellingCard extends Div {

    private final Routes routes;
    private final Texts words;
    private final Anchor test = new Anchor();
    private final Paragraph sentence = new Paragraph();

    TellingCard(Routes routes, Texts words) {
        this.routes = routes;
        this.words = words;
        addClassNames("card", "telling");
        sentence.addClassName("quiet");
        add(new H3(test), sentence);
    }

    void show(View view) {
        Telling telling = view.pair().mostTelling();
        setVisible(telling != null);
        if (telling != null) {
            String who = List.of(view.pair().a(), view.pair().b()).stream()
                    .filter(side -> side.model().id().equals(telling.model()))
                    .map(Side::label)
                    .findFirst()
                    .orElse(telling.model());
            test.setText(words.say("telling.of", telling.benchmark().name(), who));
            test.setHref(
                    routes.benchmark(view.scene().place(), telling.benchmark().id()));
            sentence.setText(String.join(" ", view.say(Kind.MISSING)));
        }
    }
}
