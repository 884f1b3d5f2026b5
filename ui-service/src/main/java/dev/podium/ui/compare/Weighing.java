package dev.podium.ui.compare;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import dev.podium.compare.Gap;
import dev.podium.compare.Side;
import dev.podium.ui.language.Language;
import dev.podium.ui.language.Numbers;
import dev.podium.ui.language.Texts;
import dev.podium.ui.weight.WeightPanel;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The reader's own weights: sliders, and as long as they are in force a mark that says so, what the published ones
/// say, and the way back to those.
final class Weighing extends Div {

    private final Texts words;
    private final Numbers numbers;
    private final Span published = new Span();
    private final Span turned = new Span();
    private final Div mark = new Div();
    private final WeightPanel panel;

    /// Closed, without sliders.
    ///
    /// @param onWeights called with weights as an address has them while a slider moves; `null` for the published
    /// @param onBack called when somebody wants the published ones back
    Weighing(Language language, Consumer<@Nullable String> onWeights, Runnable onBack) {
        words = language.texts("compare");
        numbers = language.numbers();
        panel = new WeightPanel(onWeights);
        addClassName("weighing");
        Span own = new Span(words.say("weights.own"));
        own.addClassName("own-tag");
        turned.addClassName("turned");
        turned.setText(words.say("flips.turned"));
        NativeButton back = new NativeButton(words.say("flips.own"), click -> onBack.run());
        back.addClassName("link-button");
        mark.addClassName("own-weights");
        mark.add(own, turned, published, back);
        add(mark, panel);
    }

    void show(View view) {
        panel.show(view.scene().board().methodology(), view.methodology());
        mark.setVisible(view.reweighted());
        turned.setVisible(view.turned());
        published.setText(published(view));
    }

    private String published(View view) {
        Gap gap = view.published();
        if (gap == null) {
            return words.say("weights.none");
        }
        Side first = view.pair().favoured(gap);
        return words.say("weights.published", first.label(), numbers.score(Math.abs(gap.difference())));
    }
}
