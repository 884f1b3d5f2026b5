package dev.podium.ui.compare;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dev.podium.compare.Basis;
import dev.podium.compare.CategoryGap;
import dev.podium.compare.Comparison;
import dev.podium.compare.fact.ChangeFact;
import dev.podium.ui.Routes;
import dev.podium.ui.language.Language;
import dev.podium.ui.language.Numbers;
import dev.podium.ui.language.Texts;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The old average beside the evidence: what averaging whatever each model has would say, what the comparison says,
/// and why the two differ.
final class StoryCard extends Section {

    private final Routes routes;
    private final Texts words;
    private final Numbers numbers;
    private final H2 title = new H2();
    private final Paragraph why = new Paragraph();
    private final Paragraph instead = new Paragraph();
    private final Anchor method = new Anchor();
    private final Slopes slopes = new Slopes();
    private List<Object> drawn = List.of();

    StoryCard(Routes routes, Language language) {
        this.routes = routes;
        words = language.texts("compare");
        numbers = language.numbers();
        addClassName("story");
        title.setId("story");
        getElement().setAttribute("aria-labelledby", "story");
        Paragraph eyebrow = new Paragraph(words.say("story.eyebrow"));
        eyebrow.addClassName("eyebrow");
        method.setText(words.say("story.method"));
        Div told = new Div(eyebrow, title, why, instead, method);
        told.addClassName("told");
        add(told, slopes);
    }

    /// Shows the story of the pair; nothing where one of its two numbers is missing.
    void show(Brush brush) {
        View view = brush.view();
        ChangeFact.Naive naive = naive(view);
        setVisible(naive != null);
        if (naive == null) {
            drawn = List.of();
            return;
        }
        String sentence = view.say(naive);
        List<Object> next =
                List.of(naive, sentence, why(view.pair()), view.scene().place(), brush.marks());
        if (next.equals(drawn)) {
            return;
        }
        drawn = next;
        title.setText(headline(naive));
        why.setText(why(view.pair()));
        method.setHref(routes.methodology(view.scene().place()));
        instead.setText(sentence);
        String to = words.say(naive.basis() == Basis.MATCHED ? "story.to.matched" : "story.to");
        slopes.show(brush, naive, new Slopes.Ends(words.say("story.from"), to), numbers);
    }

    private static ChangeFact.@Nullable Naive naive(View view) {
        return view.facts().stream()
                .filter(ChangeFact.Naive.class::isInstance)
                .map(ChangeFact.Naive.class::cast)
                .findFirst()
                .orElse(null);
    }

    private String headline(ChangeFact.Naive naive) {
        double average = naive.averageA() - naive.averageB();
        if (numbers.score(naive.averageA()).equals(numbers.score(naive.averageB()))) {
            return words.say("story.equal");
        }
        String first = (average > 0 ? naive.a() : naive.b()).label();
        boolean turned = average * (naive.scoreA() - naive.scoreB()) < 0;
        return words.say(turned ? "story.turned" : "story.same", first);
    }

    private String why(Comparison pair) {
        int shared = count(pair, CategoryGap::shared);
        int a = shared + count(pair, CategoryGap::onlyA);
        int b = shared + count(pair, CategoryGap::onlyB);
        int all = a + count(pair, CategoryGap::onlyB) + count(pair, CategoryGap::neither);
        boolean same = a == shared && b == shared;
        return same
                ? words.say("story.why.same", numbers.count(shared), numbers.count(all))
                : words.say(
                        "story.why",
                        pair.a().label(),
                        numbers.count(a),
                        pair.b().label(),
                        numbers.count(b),
                        numbers.count(all),
                        numbers.count(shared));
    }

    private static int count(Comparison pair, Function<CategoryGap, List<String>> tests) {
        return pair.categories().stream().map(tests).mapToInt(List::size).sum();
    }
}
