package dev.podium.ui.methodology;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import dev.podium.catalog.Model;
import dev.podium.ui.Routes;
import dev.podium.ui.language.Numbers;
import dev.podium.ui.language.Texts;
import dev.podium.ui.page.Scene;
import dev.podium.ui.table.PlainTable;
import dev.podium.ui.table.PlainTable.Column;
import java.util.List;

/// The two rules side by side on the board that is open.
final class Rules extends Div {

    private static final int MOST = 6;

    private final Texts words;
    private final Numbers numbers;
    private final Routes routes;
    private final Paragraph none = new Paragraph();
    private final H3 flattered = new H3();
    private final Div bands = new Div();
    private final Div models = new Div();
    private List<Object> shown = List.of();

    Rules(Texts words, Numbers numbers, Routes routes) {
        this.words = words;
        this.numbers = numbers;
        this.routes = routes;
        none.setText(words.say("apart.none"));
        flattered.setText(words.say("apart.flattered"));
        for (Div part : List.of(bands, models)) {
            part.addClassNames("card", "scroll");
            part.getElement().setAttribute("role", "region").setAttribute("tabindex", "0");
        }
        bands.getElement().setAttribute("aria-label", words.say("apart.bands"));
        models.getElement().setAttribute("aria-label", words.say("apart.flattered"));
        add(none, bands, flattered, models);
    }

    void show(Apart apart, Scene scene) {
        boolean any = !apart.models().isEmpty();
        none.setVisible(!any);
        bands.setVisible(any);
        models.setVisible(any);
        flattered.setVisible(any);
        List<Object> next = List.of(apart, scene.place());
        if (next.equals(shown)) {
            return;
        }
        shown = next;
        bands.removeAll();
        bands.add(bands(apart));
        models.removeAll();
        models.add(models(apart, scene));
    }

    private PlainTable bands(Apart apart) {
        PlainTable table = new PlainTable(
                words.say("apart.bands"),
                Column.words(words.say("column.measured")),
                Column.numbers(words.say("column.models")),
                Column.numbers(words.say("column.apart")),
                Column.numbers(words.say("column.outside")));
        apart.bands()
                .forEach(band -> table.row(
                        words.say("band." + band.dots()),
                        numbers.count(band.models()),
                        numbers.plain(band.error(), 2),
                        numbers.count(band.outside())));
        return table;
    }

    private PlainTable models(Apart apart, Scene scene) {
        PlainTable table = new PlainTable(
                words.say("apart.flattered"),
                Column.words(words.say("column.model")),
                Column.numbers(words.say("column.evidence")),
                Column.numbers(words.say("column.completed")),
                Column.numbers(words.say("column.available")),
                Column.numbers(words.say("column.gained")),
                Column.numbers(words.say("column.ranks")));
        apart.models().stream().limit(MOST).forEach(one -> {
            Model model = scene.index().model(one.model());
            table.row(
                    new Anchor(routes.model(scene.place(), one.model()), model == null ? one.model() : model.name()),
                    numbers.evidence(one.completed().evidence()),
                    numbers.score(one.completed().value()),
                    numbers.score(one.available()),
                    numbers.signed(one.gained()),
                    (one.completed().rank() == null
                                    ? Numbers.UNKNOWN
                                    : numbers.count(one.completed().rank())) + " → " + numbers.count(one.rank()));
        });
        return table;
    }
}
