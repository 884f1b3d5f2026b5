package dev.podium.ui.compare;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.podium.compare.Flip;
import dev.podium.compare.fact.ChangeFact;
import dev.podium.compare.fact.Fact;
import dev.podium.compare.fact.Kind;
import dev.podium.ui.language.Language;
import dev.podium.ui.language.Numbers;
import dev.podium.ui.language.Texts;
import dev.podium.ui.shell.PageSection;
import dev.podium.ui.weight.Weights;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What would turn the answer, a sentence for each, and a button that tries it where weights would do it.
final class Turns {

    private final Texts words;
    private final Numbers numbers;
    private final Consumer<String> onTry;
    private final UnorderedList list = new UnorderedList();
    private final PageSection section;
    private List<Turn> drawn = List.of();

    /// A sentence.
    ///
    /// @param weights that turn the answer, as an address has them; `null` where something else does
    /// @param label what trying them means
    private record Turn(String sentence, @Nullable String weights, String label) {}

    /// Shows nothing yet.
    ///
    /// @param onTry called with weights as an address has them
    Turns(Language language, Consumer<String> onTry) {
        this.onTry = onTry;
        words = language.texts("compare");
        numbers = language.numbers();
        list.addClassNames("sentences", "turns");
        section = new PageSection("flips", words.say("flips"), list);
    }

    PageSection section() {
        return section;
    }

    void show(View view) {
        List<Turn> next = turns(view);
        section.setVisible(!next.isEmpty());
        if (!next.equals(drawn)) {
            drawn = next;
            list.removeAll();
            next.forEach(turn -> list.add(item(turn)));
        }
    }

    private List<Turn> turns(View view) {
        List<Turn> turns = new ArrayList<>();
        for (Flip.Weight flip : view.pair().flips().weights()) {
            turns.add(new Turn(
                    view.say(new ChangeFact.WeightTurns(flip)),
                    Weights.text(Weights.writable(flip.applied(view.methodology())), view.methodology()),
                    words.say("flips.try.label", flip.category().name(), numbers.weight(flip.to()))));
        }
        for (Fact fact : view.facts()) {
            boolean weight = fact instanceof ChangeFact.WeightTurns(var flip) && flip != null;
            if (fact.kind() == Kind.FLIP && !weight) {
                turns.add(new Turn(view.say(fact), null, ""));
            }
        }
        return turns;
    }

    private ListItem item(Turn turn) {
        ListItem item = new ListItem(new Span(turn.sentence()));
        String weights = turn.weights();
        if (weights != null) {
            NativeButton attempt = new NativeButton(words.say("flips.try"), click -> onTry.accept(weights));
            attempt.setAriaLabel(words.say("flips.try") + ": " + turn.label());
            attempt.addClassName("btn");
            item.add(attempt);
        }
        return item;
    }
}
