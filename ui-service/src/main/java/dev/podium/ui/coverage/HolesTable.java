package dev.podium.ui.coverage;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import dev.podium.catalog.Model;
import dev.podium.ui.Routes;
import dev.podium.ui.coverage.Holes.Hole;
import dev.podium.ui.find.Finder;
import dev.podium.ui.find.ModelBox;
import dev.podium.ui.language.Language;
import dev.podium.ui.language.Texts;
import dev.podium.ui.page.Scene;
import dev.podium.ui.table.PlainTable;
import dev.podium.ui.table.PlainTable.Column;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The holes that matter, and the boxes in which a reader chooses two models to see theirs.
final class HolesTable extends Div {

    private final transient Language language;
    private final transient Texts words;
    private final transient Routes routes;
    private final ModelBox one = new ModelBox();
    private final ModelBox other = new ModelBox();
    private final Div rows = new Div();
    private transient @Nullable Holes shown;

    /// @param onChoose told of the two models, each `null` as long as none is chosen
    HolesTable(Language language, Routes routes, BiConsumer<@Nullable String, @Nullable String> onChoose) {
        this.language = language;
        this.words = language.texts("coverage");
        this.routes = routes;
        Div boxes = new Div(one, other);
        boxes.addClassName("pair");
        boxes.getElement().setAttribute("role", "group").setAttribute("aria-label", words.say("holes.choose"));
        box(one, "holes.one");
        box(other, "holes.other");
        Stream.of(one, other)
                .forEach(box -> box.addValueChangeListener(event -> {
                    if (event.isFromClient()) {
                        onChoose.accept(one.getValue(), other.getValue());
                    }
                }));
        rows.addClassName("scroll");
        add(boxes, rows);
    }

    private void box(ModelBox box, String key) {
        box.setLabel(words.say(key));
        box.setPlaceholder(words.say("holes.any"));
        box.setClearButtonVisible(true);
    }

    void show(View view, Holes holes, Finder finder, Scene scene) {
        one.among(finder, other(view.other())).setValue(view.one());
        other.among(finder, other(view.one())).setValue(view.other());
        if (!holes.equals(shown)) {
            shown = holes;
            rows.removeAll();
            if (!holes.holes().isEmpty()) {
                rows.add(table(holes, scene));
            }
        }
    }

    private static List<String> other(@Nullable String id) {
        return Stream.ofNullable(id).toList();
    }

    private PlainTable table(Holes holes, Scene scene) {
        PlainTable table = new PlainTable(
                words.say("holes"),
                Column.words(words.say(holes.ofPair() ? "holes.compared" : "holes.pair")),
                Column.words(words.say("holes.model")),
                Column.words(words.say("holes.benchmark")),
                Column.numbers(words.say("holes.now")),
                Column.numbers(words.say("holes.then")));
        for (Hole hole : holes.holes()) {
            table.row(
                    new Anchor(
                            routes.compare(scene.place(), List.of(hole.above(), hole.below())),
                            name(hole.above(), scene) + " – " + name(hole.below(), scene)),
                    name(hole.telling().model(), scene),
                    new Anchor(
                            routes.benchmark(
                                    scene.place(), hole.telling().benchmark().id()),
                            hole.telling().benchmark().name()),
                    "±" + language.numbers().score(hole.telling().before()),
                    "±" + language.numbers().score(hole.telling().after()));
        }
        return table;
    }

    private static String name(String id, Scene scene) {
        Model model = scene.index().model(id);
        return model == null ? id : model.name();
    }
}
