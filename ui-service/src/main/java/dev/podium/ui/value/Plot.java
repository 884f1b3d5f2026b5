package dev.podium.ui.value;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import dev.podium.ui.chart.Chart;
import dev.podium.ui.chart.Scatter;
import dev.podium.ui.mark.Mark;
import dev.podium.ui.table.PlainTable;
import dev.podium.ui.table.PlainTable.Column;
import dev.podium.ui.value.Limits.Kept;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/// Score against price or speed, with the line of those that nothing beats.
final class Plot extends Div {

    private static final int HEIGHT = 520;

    private final transient Phrases say;
    private final Map<Axis, Anchor> axes = new EnumMap<>(Axis.class);
    private final Chart chart = new Chart(HEIGHT);
    private final Paragraph key = new Paragraph();
    private final NativeDetails absent = new NativeDetails();
    private final Paragraph names = new Paragraph();

    /// @param onPick called with a model's id
    Plot(Phrases say, Consumer<String> onPick) {
        this.say = say;
        addClassName("plot");
        Nav nav = new Nav();
        nav.addClassName("seg");
        nav.setAriaLabel(say.texts().say("axis"));
        for (Axis axis : Axis.values()) {
            Anchor link = new Anchor("", say.texts().say("axis." + axis.word()));
            axes.put(axis, link);
            nav.add(link);
        }
        chart.addClassName("card");
        chart.onPick(onPick);
        key.setText(say.texts().say("key"));
        key.addClassName("quiet");
        absent.setContent(names);
        absent.addClassName("twin");
        add(nav, chart, key, absent);
    }

    void show(View view, Map<String, Mark> marks, Function<Axis, String> address) {
        axes.forEach((axis, link) -> {
            link.setHref(address.apply(axis));
            if (axis == view.wish().axis()) {
                link.getElement().setAttribute("aria-current", "true");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
        List<Offer> unplaced = view.unplaced();
        absent.setVisible(!unplaced.isEmpty());
        absent.setSummaryText(say.texts()
                .say("absent." + view.wish().axis().word(), say.texts().count("models", unplaced.size())));
        names.setText(String.join(", ", unplaced.stream().map(Phrases::name).toList()) + ".");
        chart.setVisible(!view.placed().isEmpty());
        chart.show(data(view, marks), say.chart(view), table(view));
    }

    private Scatter data(View view, Map<String, Mark> marks) {
        Axis axis = view.wish().axis();
        List<Offer> placed = view.placed();
        Set<Offer> front = new HashSet<>(view.front());
        // A logarithm has no zero: what costs nothing stands left of the cheapest, and says that it costs nothing.
        double least = placed.stream()
                        .mapToDouble(offer -> at(offer, axis))
                        .filter(x -> x > 0)
                        .min()
                        .orElse(1)
                / 2;
        List<Scatter.Dot> dots = new ArrayList<>();
        for (Offer offer : placed) {
            Mark mark = marks.get(offer.id());
            dots.add(new Scatter.Dot(
                    offer.id(),
                    Phrases.name(offer),
                    List.of(say.scored(offer), say.place(offer, axis)),
                    Math.max(at(offer, axis), least),
                    offer.score().value(),
                    offer.score().low(),
                    offer.score().high(),
                    front.contains(offer),
                    view.wish().limits().keeps(offer.model()) == Kept.YES,
                    mark == null ? null : Integer.valueOf(mark.slot()),
                    mark == null ? null : mark.shape()));
        }
        return new Scatter(
                axis == Axis.PRICE,
                say.texts().say("axis.name." + axis.word()),
                say.texts().say("axis.unit." + axis.word()),
                dots);
    }

    private static double at(Offer offer, Axis axis) {
        return Objects.requireNonNull(axis.of(offer.model()));
    }

    private PlainTable table(View view) {
        Axis axis = view.wish().axis();
        PlainTable table = new PlainTable(
                say.texts().say("twin.caption"),
                Column.words(say.texts().say("model")),
                Column.numbers(say.texts().say("score")),
                Column.numbers(say.texts().say("axis." + axis.word())),
                Column.words(say.texts().say("line")));
        Set<Offer> front = new HashSet<>(view.front());
        view.placed()
                .forEach(offer -> table.row(
                        Phrases.name(offer),
                        say.scored(offer),
                        say.place(offer, axis),
                        front.contains(offer) ? say.texts().say("line.yes") : ""));
        return table;
    }
}
