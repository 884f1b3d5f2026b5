package dev.podium.ui.weight;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.RangeInput;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.podium.catalog.Category;
import dev.podium.catalog.Methodology;
import dev.podium.ui.language.Language;
import dev.podium.ui.language.Texts;
import dev.podium.ui.shell.Unfolding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A slider for each category's weight. Only their proportions matter, so beside each stands its share of the whole.
public final class WeightPanel extends Unfolding {

    private static final int PACE_MS = 150;

    private record Slider(RangeInput input, Span share) {}

    private final Language language = Language.current();
    private final transient Texts words;
    private final Consumer<@Nullable String> onChange;
    private final Map<String, Slider> sliders = new LinkedHashMap<>();
    private final Div row = new Div();
    private final Button reset = new Button();
    private final Paragraph note = new Paragraph();
    private transient @Nullable Methodology published;
    private transient @Nullable Methodology applied;
    private List<String> slid = List.of();

    /// A closed panel.
    ///
    /// @param onChange told of new weights as an address carries them; `null` for the published ones
    public WeightPanel(Consumer<@Nullable String> onChange) {
        this(onChange, Language.current().texts("weight"));
    }

    private WeightPanel(Consumer<@Nullable String> onChange, Texts words) {
        super(words.say("title"));
        this.onChange = onChange;
        this.words = words;
        addClassName("weights");
    }

    @Override
    protected Component make() {
        row.addClassName("sliders");
        note.addClassName("quiet");
        reset.setText(words.say("reset"));
        reset.addClassNames("pill", "quiet");
        reset.addClickListener(click -> onChange.accept(null));
        Div foot = new Div(note, reset);
        foot.addClassName("sliders-foot");
        return new Div(row, foot);
    }

    /// Shows weights, and opens the panel where they are the reader's own.
    ///
    /// @param newPublished the methodology in force
    /// @param newApplied the one that is shown by
    public void show(Methodology newPublished, Methodology newApplied) {
        published = newPublished;
        applied = newApplied;
        drawn();
        if (!newApplied.equals(newPublished)) {
            setOpen(true);
        }
    }

    @Override
    protected void draw() {
        Methodology force = published;
        Methodology shown = applied;
        if (force == null || shown == null) {
            return;
        }
        if (!names(force).equals(slid)) {
            slid = names(force);
            row.removeAll();
            sliders.clear();
            force.categories().forEach(this::slider);
        }
        boolean own = !shown.equals(force);
        for (Category category : shown.categories()) {
            Slider slider = sliders.get(category.id());
            if (slider != null) {
                slider.share().setText(language.numbers().weight(category.weight()));
                turn(slider.input(), category.weight());
            }
        }
        reset.setVisible(own);
        note.setText(words.say(own ? "own" : "published"));
    }

    /// A slider that the reader has just moved stays where it is while its proportion is right.
    private void turn(RangeInput input, double share) {
        double sum = sliders.values().stream()
                .mapToDouble(slider -> slider.input().getValue())
                .sum();
        if (sum <= 0 || Math.abs(input.getValue() / sum - share) > 0.5 / 100) {
            input.setValue((double) Math.round(100 * share));
        }
    }

    private void slider(Category category) {
        RangeInput input = new RangeInput(ValueChangeMode.TIMEOUT);
        input.setValueChangeTimeout(PACE_MS);
        input.setId("weight-" + category.id());
        input.setMin(0);
        input.setMax(100);
        input.setStep(1.0);
        input.setValue((double) Math.round(100 * category.weight()));
        input.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                changed();
            }
        });
        NativeLabel label = new NativeLabel(category.name());
        label.setFor(input);
        Span share = new Span();
        share.addClassName("share");
        sliders.put(category.id(), new Slider(input, share));
        Div one = new Div(label, share, input);
        one.addClassName("slider");
        row.add(one);
    }

    private void changed() {
        Methodology methodology = published;
        if (methodology == null) {
            return;
        }
        Map<String, Double> percent = new TreeMap<>();
        sliders.forEach((id, slider) -> percent.put(id, slider.input().getValue()));
        if (percent.values().stream().allMatch(value -> value <= 0)) {
            note.setText(words.say("none"));
        } else {
            onChange.accept(Weights.text(percent, methodology));
        }
    }

    private static List<String> names(Methodology methodology) {
        return methodology.categories().stream()
                .map(c -> c.id() + "=" + c.name())
                .toList();
    }
}
