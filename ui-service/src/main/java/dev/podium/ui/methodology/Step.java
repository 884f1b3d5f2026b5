package dev.podium.ui.methodology;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import dev.podium.ui.language.Texts;
import java.util.List;

/// One step from published results to a rank: what happens in words, as formulas, and with the numbers of this board.
final class Step extends ListItem {

    private final Texts words;
    private final String id;
    private final Div now = new Div();
    private List<String> shown = List.of();

    /// @param id its texts begin with it
    Step(Texts words, String id) {
        this.words = words;
        this.id = id;
        addClassNames("card", "step");
        add(new H3(words.say(id + ".title")));
        now.addClassName("now");
        now.setVisible(false);
    }

    Step text(String key) {
        add(new Paragraph(words.say(id + "." + key)));
        return this;
    }

    Step formula(String key) {
        add(new Formula(words.say(id + "." + key)));
        return this;
    }

    /// The end of the fixed part.
    Step live() {
        add(now);
        return this;
    }

    /// What this board says at this step, in sentences and sums. Names of models are in them, so no notation is read.
    void now(List<String> lines) {
        if (lines.equals(shown)) {
            return;
        }
        shown = lines;
        now.setVisible(!lines.isEmpty());
        now.removeAll();
        Paragraph head = new Paragraph(words.say("now"));
        head.addClassName("now-head");
        now.add(head);
        lines.forEach(line -> now.add(new Paragraph(line)));
    }
}
