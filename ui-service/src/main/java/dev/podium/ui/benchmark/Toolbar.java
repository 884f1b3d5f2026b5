package dev.podium.ui.benchmark;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.podium.ui.benchmark.Wish.Kind;
import dev.podium.ui.benchmark.Wish.Order;
import dev.podium.ui.language.Texts;
import java.util.List;
import java.util.function.Consumer;

/// Search, choice and order above the list.
final class Toolbar extends Div {

    private static final int PATIENCE = 250;

    private final transient Texts words;
    private final TextField search = new TextField();
    private final Select<Kind> kind = new Select<>();
    private final Select<Order> order = new Select<>();
    private Wish wish = Wish.NONE;

    /// @param onType called as the reader types
    /// @param onChoose called when the reader chooses
    Toolbar(Texts words, Consumer<Wish> onType, Consumer<Wish> onChoose) {
        this.words = words;
        addClassName("toolbar");
        getElement().setAttribute("role", "search");
        getElement().setAttribute("aria-label", words.say("tools"));
        Span glass = new Span();
        glass.addClassName("icon-search");
        search.setPrefixComponent(glass);
        search.addClassName("search");
        search.setClearButtonVisible(true);
        search.setAriaLabel(words.say("search.label"));
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(PATIENCE);
        search.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                onType.accept(wish.withText(event.getValue()));
            }
        });
        select(kind, "show", List.of(Kind.values()));
        kind.setItemLabelGenerator(value -> words.say("show." + value.word()));
        kind.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                onChoose.accept(wish.withKind(event.getValue()));
            }
        });
        select(order, "sort", List.of(Order.values()));
        order.setItemLabelGenerator(value -> words.say("sort." + value.word()));
        order.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                onChoose.accept(wish.withOrder(event.getValue()));
            }
        });
        add(search, kind, order);
    }

    private <T> void select(Select<T> select, String key, List<T> items) {
        select.setItems(items);
        select.setAriaLabel(words.say(key));
        select.addClassName("small-select");
        Span name = new Span(words.say(key));
        name.addClassName("select-name");
        select.setPrefixComponent(name);
    }

    void show(Wish newWish, int benchmarks) {
        wish = newWish;
        search.setPlaceholder(words.say("search", words.count("benchmarks", benchmarks)));
        if (!search.getValue().equals(wish.text())) {
            search.setValue(wish.text());
        }
        kind.setValue(wish.kind());
        order.setValue(wish.order());
    }
}
