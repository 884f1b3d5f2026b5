package dev.podium.ui.compare;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.podium.catalog.Model;
import dev.podium.compare.Side;
import dev.podium.compare.Verdict;
import dev.podium.ui.Routes;
import dev.podium.ui.compare.Alternative.Over;
import dev.podium.ui.language.Language;
import dev.podium.ui.language.Numbers;
import dev.podium.ui.language.Texts;
import dev.podium.ui.shell.PageSection;
import java.util.List;

/// Models near the pair that have something over one of the two: a link each that puts it in the other's place.
final class Nearby {

    private final Routes routes;
    private final Texts words;
    private final Numbers numbers;
    private final Div lists = new Div();
    private final PageSection section;
    private List<Group> drawn = List.of();

    private record Group(String name, List<Line> lines) {}

    private record Line(String name, String label, String address, List<String> over, String verdict) {}

    Nearby(Routes routes, Language language) {
        this.routes = routes;
        words = language.texts("compare");
        numbers = language.numbers();
        lists.addClassName("two-lists");
        section = new PageSection("nearby", words.say("nearby"), lists);
        section.say(words.say("nearby.note"));
    }

    PageSection section() {
        return section;
    }

    void show(View view) {
        List<Group> next = List.of(view.pair().a(), view.pair().b()).stream()
                .map(side -> new Group(words.say("nearby.instead", side.label()), lines(side, view)))
                .filter(group -> !group.lines().isEmpty())
                .toList();
        section.setVisible(!next.isEmpty());
        if (!next.equals(drawn)) {
            drawn = next;
            lists.removeAll();
            next.forEach(group -> {
                UnorderedList list = new UnorderedList();
                group.lines().forEach(line -> list.add(item(line)));
                lists.add(new Div(new H3(group.name()), list));
            });
        }
    }

    private List<Line> lines(Side side, View view) {
        return view.alternatives().getOrDefault(side.model().id(), List.of()).stream()
                .map(one -> line(one, side, view))
                .toList();
    }

    private Line line(Alternative one, Side side, View view) {
        Model model = one.model();
        return new Line(
                model.name(),
                words.say("nearby.instead.label", model.name(), side.label()),
                view.asked()
                        .replacing(side.model().id(), model.id())
                        .address(routes, view.scene().place()),
                one.over().stream().map(over -> over(over, model)).toList(),
                verdict(one, side, view));
    }

    private String over(Over over, Model model) {
        return switch (over) {
            case CHEAPER -> words.say("nearby.cheaper", numbers.prices(model.price()));
            case FASTER -> words.say("nearby.faster", numbers.speed(model.outputTokensPerSecond()));
            case OPEN -> words.say("nearby.open");
        };
    }

    private String verdict(Alternative one, Side side, View view) {
        if (one.gap().verdict() == Verdict.AHEAD) {
            return words.say("nearby.ahead", numbers.signed(one.gap().difference()));
        }
        return one.gap().verdict() == Verdict.LEANING
                ? words.say(
                        "verdict.leaning",
                        one.gap().difference() > 0 ? one.model().name() : view.shortName(side))
                : words.say("verdict.tie");
    }

    private static ListItem item(Line line) {
        Anchor link = new Anchor(line.address(), line.name());
        link.setAriaLabel(line.label());
        Span over = new Span(String.join(" · ", line.over()));
        Span verdict = new Span(line.verdict());
        verdict.addClassName("small");
        return new ListItem(link, over, verdict);
    }
}
