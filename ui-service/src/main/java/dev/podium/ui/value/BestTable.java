package dev.podium.ui.value;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import dev.podium.catalog.Model;
import dev.podium.ui.language.Numbers;
import dev.podium.ui.table.PlainTable;
import dev.podium.ui.table.PlainTable.Column;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The models that share the lead under the limits, with what they cost and how sure the order is.
final class BestTable extends Div {

    private static final int MOST = 30;

    private final transient Phrases say;
    private final transient Consumer<String> onPick;
    private final Map<String, NativeButton> buttons = new LinkedHashMap<>();
    private List<List<String>> shown = List.of();

    BestTable(Phrases say, Consumer<String> onPick) {
        this.say = say;
        this.onPick = onPick;
        addClassNames("card", "scroll");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", say.texts().say("best.caption"));
        getElement().setAttribute("tabindex", "0");
    }

    /// Draws again only what says something else than before.
    void show(View view, Function<Offer, String> address) {
        List<Offer> best = view.answer().best().stream().limit(MOST).toList();
        List<List<String>> lines = best.stream()
                .map(offer -> line(offer, best.getFirst(), address))
                .toList();
        setVisible(!best.isEmpty());
        if (!lines.equals(shown)) {
            shown = lines;
            draw(best, lines);
        }
        buttons.forEach((id, button) -> {
            boolean picked = view.wish().picked().contains(id);
            button.setText(say.texts().say(picked ? "picked" : "pick"));
            button.getElement().setAttribute("aria-pressed", Boolean.toString(picked));
        });
    }

    private List<String> line(Offer offer, Offer leader, Function<Offer, String> address) {
        Numbers numbers = say.numbers();
        Model model = offer.model();
        Double below = offer.equals(leader) ? null : offer.below(leader);
        List<String> cells = new ArrayList<>(List.of(
                model.name(),
                numbers.score(offer.score().value()),
                interval(offer.score().low(), offer.score().high()),
                below == null ? Numbers.UNKNOWN : numbers.probability(below),
                numbers.meanPrice(model.price()),
                numbers.speed(model.outputTokensPerSecond()),
                numbers.tokens(model.contextTokens()),
                say.texts()
                        .say(
                                model.openWeights() == null
                                        ? "open.unknown"
                                        : model.openWeights() ? "open.yes" : "open.no")));
        cells.add(address.apply(offer));
        return cells;
    }

    private String interval(@Nullable Double low, @Nullable Double high) {
        return low == null || high == null ? Numbers.UNKNOWN : say.numbers().range(low, high);
    }

    private void draw(List<Offer> best, List<List<String>> lines) {
        removeAll();
        buttons.clear();
        PlainTable table = new PlainTable(
                say.texts().say("best.caption"),
                Column.words(say.texts().say("model")),
                Column.numbers(say.texts().say("score")),
                Column.numbers(say.texts().say("interval")),
                Column.numbers(say.texts().say("below")),
                Column.numbers(say.texts().say("column.price")),
                Column.numbers(say.texts().say("column.speed")),
                Column.numbers(say.texts().say("context")),
                Column.words(say.texts().say("column.open")),
                Column.words(say.texts().say("column.compare")));
        for (int i = 0; i < lines.size(); i++) {
            Offer offer = best.get(i);
            Object[] cells = lines.get(i).toArray();
            cells[0] = new Anchor(lines.get(i).getLast(), offer.model().name());
            NativeButton pick = new NativeButton();
            pick.addClassNames("link-button", "pick");
            pick.getElement()
                    .setAttribute(
                            "aria-label",
                            say.texts().say("pick.model", offer.model().name()));
            pick.addClickListener(click -> onPick.accept(offer.id()));
            buttons.put(offer.id(), pick);
            cells[cells.length - 1] = pick;
            table.row(cells);
        }
        add(table);
    }
}
