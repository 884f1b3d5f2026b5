package dev.podium.ui.value;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import dev.podium.ui.mark.Mark;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The few models that somebody picked in the chart, on the way to a comparison.
final class Picks extends Div {

    private record Chip(
            String id, String name, String says, @Nullable Mark mark) {}

    private final transient Phrases say;
    private final transient Consumer<String> onPick;
    private final Span hint = new Span();
    private final Div chips = new Div();
    private final ComboBox<Offer> more = new ComboBox<>();
    private final Anchor compare = new Anchor();
    private List<Chip> shown = List.of();
    private List<Offer> offered = List.of();

    Picks(Phrases say, Consumer<String> onPick) {
        this.say = say;
        this.onPick = onPick;
        addClassName("picks");
        chips.addClassName("chips");
        hint.addClassName("quiet");
        hint.setText(say.texts().say("picks.hint"));
        more.setAriaLabel(say.texts().say("picks.add"));
        more.setPlaceholder(say.texts().say("picks.add"));
        more.setItemLabelGenerator(Phrases::name);
        more.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                more.clear();
                onPick.accept(event.getValue().id());
            }
        });
        compare.addClassNames("btn", "primary");
        add(chips, hint, more, compare);
    }

    /// @param address of the comparison of what is picked
    void show(View view, Map<String, Mark> marks, String address) {
        List<Offer> picked = picked(view);
        List<Chip> now = picked.stream()
                .map(offer -> new Chip(
                        offer.id(),
                        Phrases.name(offer),
                        say.scored(offer) + " · " + say.place(offer, view.wish().axis()),
                        marks.get(offer.id())))
                .toList();
        if (!now.equals(shown)) {
            shown = now;
            chips.removeAll();
            now.forEach(chip -> chips.add(chip(chip)));
        }
        if (!view.ranked().equals(offered)) {
            offered = view.ranked();
            more.setItems(offered);
        }
        hint.setVisible(picked.isEmpty());
        compare.setVisible(picked.size() > 1);
        compare.setHref(address);
        compare.setText(say.texts().say("picks.compare", say.numbers().count(picked.size())));
    }

    /// In the order in which they were picked.
    static List<Offer> picked(View view) {
        return view.wish().picked().stream()
                .flatMap(id -> view.ranked().stream().filter(offer -> offer.id().equals(id)))
                .toList();
    }

    private Div chip(Chip chip) {
        Span name = new Span(chip.name());
        name.addClassName("name");
        Span says = new Span(chip.says());
        says.addClassName("quiet");
        NativeButton away = new NativeButton("×");
        away.addClassName("away");
        away.getElement().setAttribute("aria-label", say.texts().say("picks.away", chip.name()));
        away.addClickListener(click -> onPick.accept(chip.id()));
        Div drawn = new Div();
        drawn.addClassName("chip");
        if (chip.mark() != null) {
            Span mark = new Span();
            mark.addClassNames("mark-shape", "mark-" + chip.mark().shape());
            mark.getStyle().set("background", chip.mark().colour());
            drawn.add(mark);
        }
        drawn.add(name, says, away);
        return drawn;
    }
}
