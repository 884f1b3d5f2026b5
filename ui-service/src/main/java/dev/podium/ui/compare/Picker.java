package dev.podium.ui.compare;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import dev.podium.catalog.Model;
import dev.podium.compare.Comparison;
import dev.podium.ui.find.Finder;
import dev.podium.ui.find.ModelBox;
import dev.podium.ui.language.Texts;
import dev.podium.ui.mark.Mark;
import dev.podium.ui.mark.Sign;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Who is compared: a box for each model with its mark, one more to add another, and what can be done with the whole.
final class Picker extends Div {

    private final Texts words;
    private final Consumer<Asked> onChoose;
    private final Div chosen = new Div();
    private final Anchor json = new Anchor();
    private Asked asked = new Asked(List.of(), List.of(), false, null, false, Workload.USUAL, false);
    private @Nullable Finder finder;
    private List<Object> drawn = List.of();

    Picker(Texts words, Consumer<Asked> onChoose) {
        this.words = words;
        this.onChoose = onChoose;
        addClassName("picker");
        getElement().setAttribute("role", "group").setAttribute("aria-label", words.say("picker"));
        chosen.addClassName("chosen");
        NativeButton copy = quiet("copy");
        copy.addClickListener(click -> copy.getElement()
                .executeJs(
                        "const done = () => { this.textContent = $0; setTimeout(() => this.textContent = $1, 2000); };"
                                + "navigator.clipboard ? navigator.clipboard.writeText(location.href).then(done)"
                                + " : prompt($1, location.href);",
                        words.say("copied"),
                        words.say("copy")));
        NativeButton print = quiet("print");
        print.addClickListener(click -> print.getElement().executeJs("window.print()"));
        json.setText("JSON");
        json.addClassName("quiet-button");
        json.setRouterIgnore(true);
        Div actions = new Div(copy, print, json);
        actions.addClassName("picker-actions");
        add(chosen, actions);
    }

    private NativeButton quiet(String key) {
        NativeButton button = new NativeButton(words.say(key));
        button.addClassName("quiet-button");
        return button;
    }

    /// Shows who is chosen.
    ///
    /// @param marks of those, in their order
    /// @param data address of the same comparison in the read API
    void show(Asked newAsked, List<Mark> marks, Finder newFinder, String data) {
        asked = newAsked;
        finder = newFinder;
        json.setVisible(asked.enough());
        json.setHref(data);
        List<Object> next = List.of(asked.models(), marks);
        if (!next.equals(drawn)) {
            drawn = next;
            chosen.removeAll();
            for (int i = 0; i < asked.models().size(); i++) {
                chosen.add(chip(asked.models().get(i), marks.get(i)));
                if (i == 0 && asked.enough()) {
                    chosen.add(swap());
                }
            }
            if (asked.models().size() < Comparison.MOST_MODELS) {
                chosen.add(more());
            }
        }
    }

    private Component chip(String id, Mark mark) {
        ModelBox box = box();
        box.setAriaLabel(words.say("picker.instead", name(id)));
        box.setPrefixComponent(new Sign(mark, false));
        box.setValue(id);
        box.addValueChangeListener(event -> {
            String other = event.getValue();
            if (event.isFromClient() && other != null && !other.equals(id)) {
                onChoose.accept(asked.replacing(id, other));
            } else if (event.isFromClient() && other == null) {
                box.setValue(id);
            }
        });
        NativeButton remove = new NativeButton("×");
        remove.addClassName("remove");
        remove.setAriaLabel(words.say("picker.remove", name(id)));
        remove.addClickListener(click -> onChoose.accept(asked.without(id)));
        Div chip = new Div(box, remove);
        chip.addClassName("chip");
        return chip;
    }

    private Component swap() {
        NativeButton swap = new NativeButton();
        Span arrows = new Span("⇄");
        arrows.getElement().setAttribute("aria-hidden", "true");
        swap.add(arrows);
        swap.addClassNames("quiet-button", "swap");
        swap.setAriaLabel(words.say("picker.swap"));
        swap.addClickListener(click -> onChoose.accept(asked.swapped()));
        return swap;
    }

    private Component more() {
        ModelBox box = box();
        box.addClassName("more-models");
        box.setPlaceholder(words.say(asked.models().isEmpty() ? "picker.first" : "picker.add"));
        box.setAriaLabel(words.say(asked.models().isEmpty() ? "picker.first" : "picker.add"));
        box.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                onChoose.accept(asked.with(event.getValue()));
            }
        });
        return box;
    }

    private ModelBox box() {
        ModelBox box = new ModelBox();
        return finder == null ? box : box.among(finder, asked.models());
    }

    private String name(String id) {
        Model model = finder == null ? null : finder.model(id);
        return model == null ? id : model.name();
    }
}
