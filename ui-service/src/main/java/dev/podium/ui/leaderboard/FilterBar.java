package dev.podium.ui.leaderboard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.podium.catalog.Model;
import dev.podium.ui.format.Format;
import dev.podium.ui.leaderboard.Choice.Option;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Search and filters above the table.
final class FilterBar extends Div {

    private final Consumer<Filters> onChoose;
    private final TextField search = new TextField();
    private final Choice maker = Choice.of("Maker", this::makers);
    private final Choice open;
    private final Choice reasoning;
    private final Choice price;
    private final Choice context;
    private final Choice released;
    private final Choice evidence;
    private final Button clear = new Button("Clear");
    private Filters filters = Filters.NONE;
    private List<Model> models = List.of();

    /// @param onType called as the reader types in the search field
    FilterBar(Consumer<Filters> onType, Consumer<Filters> onChoose) {
        this.onChoose = onChoose;
        addClassName("filters");
        getElement().setAttribute("role", "search");
        getElement().setAttribute("aria-label", "Search and filter");
        open = choice("Open weights", FilterOptions.OPEN, Filters::openWeights, Filters::withOpenWeights);
        reasoning = choice("Reasoning", FilterOptions.REASONING, Filters::reasoning, Filters::withReasoning);
        price = choice("Price", FilterOptions.PRICE, Filters::maxPrice, Filters::withMaxPrice);
        context = choice("Context", FilterOptions.CONTEXT, Filters::minContext, Filters::withMinContext);
        released = choice("Released", FilterOptions.RELEASED, Filters::since, Filters::withSince);
        evidence = choice("Evidence", FilterOptions.EVIDENCE, Filters::minEvidence, Filters::withMinEvidence);
        searchField(onType);
        clear.addClassNames("pill", "quiet");
        clear.addClickListener(click -> onChoose.accept(Filters.NONE));
        add(search, maker, open, reasoning, price, context, released, evidence, clear);
    }

    private <T> Choice choice(
            String name,
            List<Option<T>> options,
            Function<Filters, @Nullable T> read,
            BiFunction<Filters, @Nullable T, Filters> write) {
        return Choice.one(name, options, () -> filters, read, write, onChoose);
    }

    private void searchField(Consumer<Filters> onType) {
        Span glass = new Span();
        glass.addClassName("icon-search");
        search.setPrefixComponent(glass);
        search.addClassName("search");
        search.setClearButtonVisible(true);
        search.setAriaLabel("Search models");
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(250);
        search.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                onType.accept(filters.withText(event.getValue()));
            }
        });
    }

    void show(Filters newFilters, List<Model> newModels) {
        filters = newFilters;
        models = newModels;
        search.setPlaceholder("Search " + Format.count(models.size(), "model", "models"));
        if (!search.getValue().equals(filters.text())) {
            search.setValue(filters.text());
        }
        maker.say(makersChosen(filters.makers()));
        open.say(FilterOptions.words(FilterOptions.OPEN, filters.openWeights()));
        reasoning.say(FilterOptions.words(FilterOptions.REASONING, filters.reasoning()));
        price.say(FilterOptions.words(FilterOptions.PRICE, filters.maxPrice()));
        context.say(FilterOptions.words(FilterOptions.CONTEXT, filters.minContext()));
        released.say(FilterOptions.words(FilterOptions.RELEASED, filters.since()));
        evidence.say(FilterOptions.words(FilterOptions.EVIDENCE, filters.minEvidence()));
        clear.setVisible(filters.any());
    }

    private static String makersChosen(Set<String> makers) {
        return makers.isEmpty() ? "" : makers.iterator().next() + (makers.size() > 1 ? " +" + (makers.size() - 1) : "");
    }

    private Component makers() {
        Map<String, Long> counts = models.stream()
                .map(Model::organization)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(
                        m -> m, () -> new TreeMap<>(String.CASE_INSENSITIVE_ORDER), Collectors.counting()));
        CheckboxGroup<String> group = new CheckboxGroup<>("Maker");
        group.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        group.setItems(counts.keySet());
        group.setItemLabelGenerator(name -> name + "  " + counts.get(name));
        group.setValue(filters.makers().stream().filter(counts::containsKey).collect(Collectors.toSet()));
        group.addValueChangeListener(event -> onChoose.accept(filters.withMakers(event.getValue())));
        return group;
    }
}
