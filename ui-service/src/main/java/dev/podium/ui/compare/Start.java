package dev.podium.ui.compare;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dev.podium.board.Row;
import dev.podium.catalog.Model;
import dev.podium.ui.Place;
import dev.podium.ui.Routes;
import dev.podium.ui.language.Texts;
import dev.podium.ui.page.Scene;
import java.util.ArrayList;
import java.util.List;

/// What stands below the picker before there is anything to compare: where to begin.
final class Start extends Div {

    private static final int OFFERED = 4;

    private final Routes routes;
    private final Texts words;
    private final H1 title = new H1();
    private final Paragraph advice = new Paragraph();
    private final Pairs offered;
    private final Pairs recent;
    private List<Object> drawn = List.of();

    Start(Routes routes, Texts words) {
        this.routes = routes;
        this.words = words;
        addClassName("start");
        advice.addClassName("lede");
        offered = new Pairs(words.say("start.offered"));
        recent = new Pairs(words.say("start.recent"));
        Div lists = new Div(offered, recent);
        lists.addClassName("start-lists");
        add(title, advice, lists);
    }

    void show(Asked asked, Scene scene, List<List<String>> seen) {
        Model only = asked.models().isEmpty()
                ? null
                : scene.index().model(asked.models().getFirst());
        List<List<String>> ideas = ideas(asked, scene);
        List<Object> next = List.of(asked, scene.place(), ideas, seen);
        if (next.equals(drawn)) {
            return;
        }
        drawn = next;
        title.setText(only == null ? words.say("start") : words.say("start.with", only.name()));
        advice.setText(
                asked.twice() && only != null
                        ? words.say("start.twice", only.name())
                        : words.say(only == null ? "start.advice" : "start.advice.one"));
        offered.show(ideas, scene);
        recent.show(seen, scene);
    }

    /// The one that is chosen against the best of the others; with nobody chosen, neighbours at the top.
    private static List<List<String>> ideas(Asked asked, Scene scene) {
        List<String> best = scene.board().lane(scene.lane()).ranked().stream()
                .map(Row::model)
                .limit(OFFERED + 1L)
                .toList();
        List<List<String>> ideas = new ArrayList<>();
        if (asked.models().isEmpty()) {
            for (int i = 0; i + 1 < best.size(); i++) {
                ideas.add(List.of(best.get(i), best.get(i + 1)));
            }
        } else {
            String first = asked.models().getFirst();
            best.stream().filter(id -> !id.equals(first)).limit(OFFERED).forEach(id -> ideas.add(List.of(first, id)));
        }
        return ideas;
    }

    /// Comparisons as links under a heading.
    private final class Pairs extends Div {

        private final UnorderedList list = new UnorderedList();

        Pairs(String name) {
            add(new H2(name), list);
        }

        void show(List<List<String>> pairs, Scene scene) {
            list.removeAll();
            for (List<String> models : pairs) {
                List<String> names = models.stream()
                        .map(id -> scene.index().model(id))
                        .map(model -> model == null ? "" : model.name())
                        .toList();
                if (!names.contains("")) {
                    Place place = scene.place();
                    list.add(new ListItem(new Anchor(
                            routes.compare(place, models), String.join(" " + words.say("versus") + " ", names))));
                }
            }
            setVisible(list.getChildren().findAny().isPresent());
        }
    }
}
