package dev.podium.ui.value;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.NumberField;
import dev.podium.catalog.Category;
import dev.podium.ui.language.Numbers;
import dev.podium.ui.language.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The reader's limits, and what is scored. What is chosen goes to the address, and comes back from there.
final class LimitsBar extends Div {

    private static final List<Long> CONTEXTS = List.of(32_000L, 128_000L, 200_000L, 1_000_000L);
    private static final String OVERALL = "";
    private static final long ANY = 0;

    private final transient Texts texts;
    private final transient Asking asking;
    private final Select<String> scored = new Select<>();
    private final NumberField price = new NumberField();
    private final NumberField speed = new NumberField();
    private final Select<Long> context = new Select<>();
    private final Checkbox open = new Checkbox();
    private final Anchor clear = new Anchor();
    private List<String> categories = List.of();

    /// What the page does with a wish.
    interface Asking {

        /// The wish that is shown now.
        Wish wish();

        void wishFor(Wish next);

        String addressOf(Wish other);
    }

    LimitsBar(Texts texts, Numbers numbers, Asking asking) {
        this.texts = texts;
        this.asking = asking;
        addClassName("limits");
        getElement().setAttribute("role", "search");
        getElement().setAttribute("aria-label", texts.say("limits"));
        scored.setLabel(texts.say("scored"));
        price.setLabel(texts.say("price"));
        price.setPrefixComponent(new Span("$"));
        price.setHelperText(texts.say("price.unit"));
        speed.setLabel(texts.say("speed"));
        speed.setHelperText(texts.say("speed.unit"));
        context.setLabel(texts.say("context"));
        context.setHelperText(texts.say("context.unit"));
        context.setItemLabelGenerator(tokens ->
                tokens == ANY ? texts.say("context.any") : texts.say("limit.context", numbers.tokens(tokens)));
        open.setLabel(texts.say("open"));
        clear.setText(texts.say("clear"));
        clear.addClassNames("btn", "clear");
        for (NumberField field : List.of(price, speed)) {
            field.setMin(0);
            field.setClearButtonVisible(true);
        }
        listen(scored, (wish, id) -> wish.by(OVERALL.equals(id) ? null : id));
        listen(price, (wish, most) -> wish.within(wish.limits().price(limit(most))));
        listen(speed, (wish, least) -> wish.within(wish.limits().speed(limit(least))));
        listen(
                context,
                (wish, least) -> wish.within(wish.limits().context(least == null || least == ANY ? null : least)));
        listen(open, (wish, wanted) -> wish.within(wish.limits().open(wanted)));
        add(scored, price, speed, context, open, clear);
    }

    void show(View view) {
        Wish wish = view.wish();
        choices(view.categories());
        put(scored, view.category() == null ? OVERALL : view.category().id());
        put(price, wish.limits().price());
        put(speed, wish.limits().speed());
        contexts(wish.limits().context());
        put(open, wish.limits().open());
        clear.setVisible(wish.limits().any());
        clear.setHref(asking.addressOf(wish.within(Limits.NONE)));
    }

    private void choices(List<Category> now) {
        List<String> ids = now.stream().map(Category::id).toList();
        if (!ids.equals(categories) || scored.getListDataView().getItemCount() == 0) {
            categories = ids;
            Map<String, String> names = now.stream().collect(Collectors.toMap(Category::id, Category::name));
            List<String> items = new ArrayList<>(List.of(OVERALL));
            items.addAll(ids);
            scored.setItemLabelGenerator(id -> names.getOrDefault(id, texts.say("overall")));
            scored.setItems(items);
        }
    }

    private void contexts(@Nullable Long asked) {
        TreeSet<Long> items = new TreeSet<>(CONTEXTS);
        items.add(ANY);
        items.add(Objects.requireNonNullElse(asked, ANY));
        if (!context.getListDataView().getItems().toList().equals(List.copyOf(items))) {
            context.setItems(items);
        }
        put(context, Objects.requireNonNullElse(asked, ANY));
    }

    private static @Nullable Double limit(@Nullable Double typed) {
        return typed == null || typed < 0 ? null : typed;
    }

    private <C extends Component, V> void listen(
            HasValue<ComponentValueChangeEvent<C, V>, V> field, BiFunction<Wish, V, Wish> change) {
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                asking.wishFor(change.apply(asking.wish(), event.getValue()));
            }
        });
    }

    private static <V> void put(HasValue<?, V> field, @Nullable V value) {
        if (!Objects.equals(field.getValue(), value)) {
            field.setValue(value);
        }
    }
}
