package dev.podium.ui.leaderboard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import dev.podium.ui.language.Numbers;
import dev.podium.ui.language.Texts;
import java.util.List;
import java.util.function.Function;

/// What stands above the columns.
///
/// @param categoryAddress address of a category's board, by its id
record Headings(Texts words, Numbers numbers, Function<String, String> categoryAddress) {

    /// A name, and a note below it; none where that is empty.
    Span of(String name, String note) {
        Span heading = new Span(new Span(name));
        heading.addClassName("heading");
        if (!note.isEmpty()) {
            Span small = new Span(note);
            small.addClassName("note");
            heading.add(new Text(" "), small);
        }
        return heading;
    }

    /// The same above numbers, which stand on the right.
    Span end(Span heading) {
        heading.addClassName("end");
        return heading;
    }

    /// A link for each category, in the widths of their cells.
    Span parts(List<Parts.Heading> categories) {
        Span row = new Span();
        row.addClassNames("c-parts", "part-headings");
        for (Parts.Heading heading : categories) {
            Component label = heading.category().isEmpty()
                    ? new Span(heading.label())
                    : new Anchor(categoryAddress.apply(heading.category()), heading.label());
            label.getElement()
                    .setAttribute("title", words.say("part.weight", heading.name(), numbers.weight(heading.weight())));
            row.add(label);
        }
        return row;
    }
}
