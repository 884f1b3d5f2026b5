package dev.podium.ui.leaderboard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// One filter as a small button that says what is chosen, with a popover to choose in. That is made when somebody first
/// wants it: most readers want none.
final class Choice extends Span {

    private final String name;
    private final Button button;
    private final transient Supplier<Component> content;
    private @Nullable Popover popover;

    /// A closed choice.
    ///
    /// @param content made when the popover first opens
    private Choice(String name, Supplier<Component> content) {
        this.name = name;
        this.content = content;
        button = new Button(name, click -> open());
        button.addClassName("pill");
        button.getElement().setAttribute("aria-haspopup", "dialog").setAttribute("aria-expanded", "false");
        add(button);
    }

    /// The first time; from then on the popover minds its button itself.
    private void open() {
        if (popover == null) {
            popover = popover();
            add(popover);
            popover.open();
        }
    }

    private Popover popover() {
        Popover popover = new Popover();
        popover.setTarget(button);
        popover.setPosition(PopoverPosition.BOTTOM_START);
        popover.setModal(false);
        popover.setAutofocus(true);
        popover.setAriaLabel(name);
        popover.addClassName("choice");
        popover.addOpenedChangeListener(event -> {
            if (event.isOpened()) {
                popover.removeAll();
                popover.add(content.get());
            }
        });
        return popover;
    }

    static Choice of(String name, Supplier<Component> content) {
        return new Choice(name, content);
    }

    /// A choice of one value among a few.
    ///
    /// @param options value and words; the one with `null` is none
    static <T> Choice one(
            String name,
            List<Option<T>> options,
            Supplier<Filters> filters,
            Function<Filters, @Nullable T> read,
            BiFunction<Filters, @Nullable T, Filters> write,
            Consumer<Filters> choose) {
        return new Choice(name, () -> {
            RadioButtonGroup<Option<T>> group = new RadioButtonGroup<>(name);
            group.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
            group.setItems(options);
            group.setItemLabelGenerator(Option::words);
            T now = read.apply(filters.get());
            options.stream()
                    .filter(option -> Objects.equals(option.value(), now))
                    .findFirst()
                    .ifPresent(group::setValue);
            group.addValueChangeListener(event ->
                    choose.accept(write.apply(filters.get(), event.getValue().value())));
            return group;
        });
    }

    /// Something to choose.
    ///
    /// @param value `null` for any
    record Option<T>(@Nullable T value, String words) {}

    /// Says what is chosen.
    ///
    /// @param chosen what the button says beside its name; empty when nothing is chosen
    void say(String chosen) {
        button.setText(chosen.isEmpty() ? name : name + ": " + chosen);
        button.setClassName("on", !chosen.isEmpty());
    }
}
