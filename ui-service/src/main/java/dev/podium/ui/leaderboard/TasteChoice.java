package dev.podium.ui.leaderboard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import dev.podium.ui.language.Texts;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Which columns the table has, and how close its rows stand.
final class TasteChoice extends Div {

    private final transient Texts words;
    private final transient Supplier<Taste> taste;
    private final transient Consumer<Taste> onChoose;

    TasteChoice(Texts words, Supplier<Taste> taste, Consumer<Taste> onChoose) {
        this.words = words;
        this.taste = taste;
        this.onChoose = onChoose;
        addClassName("taste");
        add(Choice.of(words.say("columns"), this::content));
    }

    private Component content() {
        CheckboxGroup<Taste.Column> columns = new CheckboxGroup<>(words.say("columns"));
        columns.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        columns.setItems(Taste.Column.values());
        columns.setItemLabelGenerator(column -> words.say(column.word()));
        columns.setValue(taste.get().columns());
        columns.addValueChangeListener(
                event -> onChoose.accept(new Taste(event.getValue(), taste.get().dense())));
        Checkbox dense = new Checkbox(words.say("dense"), taste.get().dense());
        dense.addValueChangeListener(
                event -> onChoose.accept(new Taste(taste.get().columns(), event.getValue())));
        return new Div(columns, dense);
    }
}
