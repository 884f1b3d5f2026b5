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
import dev.podium.ui.language.Language;
import dev.podium.ui.language.Texts;
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
    private final transient Texts words;
    private final transient FilterOptions options;
    private final Choice maker;
    private final Choice open;
    private final Choice reasoning;
    private final Choice price;
    private final Choice context;
    private final Choice released;
    private final Choice evidence;
    private final Button clear;
    private final Button again;
    private transient Filters last = Filters.NONE;
    private Filters filters = Filters.NONE;
    private List<Model> models = List.of();

    /// @param onType called as the reader types in the search field
    FilterBar(Language language, Consumer<Filters> onType, Consumer<Filters> onChoose) {
        this.onChoose = onChoose;
        words = language.texts("leaderboard");
        options = FilterOptions.in(language);
        maker = Choice.of(words.say("maker"), this::makers);
        addClassName("filters");
        getElement().setAttribute("role", "search");
        getElement().setAttribute("aria-label", words.say("filters"));
        open = choice(words.say("open"), options.open(), Filters::openWeights, Filters::withOpenWeights);
        reasoning = choice(words.say("reasoning"), options.reasoning(), Filters::reasoning, Filters::withReasoning);
        price = choice(words.say("price"), options.price(), Filters::maxPrice, Filters::withMaxPrice);
        context = choice(words.say("context"), options.context(), Filters::minContext, Filters::withMinContext);
        released = choice(words.say("released"), options.released(), Filters::since, Filters::withSince);
        evidence = choice(words.say("evidence"), options.evidence(), Filters::minEvidence, Filters::withMinEvidence);
        searchField(onType);
        clear = new Button(words.say("filters.clear"), click -> onChoose.accept(Filters.NONE));
        clear.addClassNames("pill", "quiet");
        again = new Button(words.say("filters.again"), click -> onChoose.accept(last));
        again.addClassNames("pill", "quiet");
        add(search, maker, open, reasoning, price, context, released, evidence, clear, again);
    }

    private <T> Choice choice(
            String name,
            List<Option<T>> offered,
            Function<Filters, @Nullable T> read,
            BiFunction<Filters, @Nullable T, Filters> write) {
        return Choice.one(name, offered, () -> filters, read, write, onChoose);
    }

    private void searchField(Consumer<Filters> onType) {
        Span glass = new Span();
        glass.addClassName("icon-search");
        search.setPrefixComponent(glass);
        search.addClassName("search");
        search.setClearButtonVisible(true);
        search.setAriaLabel(words.say("search"));
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(250);
        search.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                onType.accept(filters.withText(event.getValue()));
            }
        });
    }

    /// Shows what is filtered by.
    ///
    /// @param newLast what the reader filtered by the last time, offered where nothing is filtered
    void show(Filters newFilters, Filters newLast, List<Model> newModels) {
        last = newLast;
        filters = newFilters;
        models = newModels;
        search.setPlaceholder(words.say("search.models", words.count("models", models.size())));
        if (!search.getValue().equals(filters.text())) {
            search.setValue(filters.text());
        }
        maker.say(makersChosen(filters.makers()));
        open.say(FilterOptions.words(options.open(), filters.openWeights()));
        reasoning.say(FilterOptions.words(options.reasoning(), filters.reasoning()));
        price.say(FilterOptions.words(options.price(), filters.maxPrice()));
        context.say(FilterOptions.words(options.context(), filters.minContext()));
        released.say(FilterOptions.words(options.released(), filters.since()));
        evidence.say(FilterOptions.words(options.evidence(), filters.minEvidence()));
        clear.setVisible(filters.any());
        again.setVisible(!filters.any() && last.any());
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
        CheckboxGroup<String> group = new CheckboxGroup<>(words.say("maker"));
        group.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        group.setItems(counts.keySet());
        group.setItemLabelGenerator(name -> name + "  " + counts.get(name));
        group.setValue(filters.makers().stream().filter(counts::containsKey).collect(Collectors.toSet()));
        group.addValueChangeListener(event -> onChoose.accept(filters.withMakers(event.getValue())));
        return group;
    }
}
