package dev.podium.ui.compare;

import com.vaadin.flow.component.html.Div;

/// The parts of a comparison, made once and updated in place.
final class Sections extends Div {

    private final Parts parts;

    /// The parts, in the order in which a reader meets them.
    ///
    /// @param weights what the reader weighs by
    record Parts(
            VerdictCard verdict,
            Weighing weights,
            StoryCard story,
            CategoryTable categories,
            TestChart tests,
            FactsTable facts,
            Answers answers,
            Turns turns,
            Costs costs,
            Nearby nearby) {}

    Sections(Parts parts) {
        this.parts = parts;
        Div two = new Div(parts.facts().section(), parts.answers().pick());
        two.addClassName("two-parts");
        add(
                parts.verdict(),
                parts.weights(),
                parts.story(),
                parts.categories().section(),
                parts.turns().section(),
                parts.tests().section(),
                two,
                parts.costs().section(),
                parts.nearby().section(),
                parts.answers().questions());
    }

    void show(Brush brush) {
        View view = brush.view();
        parts.verdict().show(brush);
        parts.weights().show(view);
        parts.story().show(brush);
        parts.categories().show(brush);
        parts.turns().show(view);
        parts.tests().show(brush);
        parts.facts().show(brush);
        parts.answers().show(view);
        parts.costs().show(brush);
        parts.nearby().show(view);
    }
}
