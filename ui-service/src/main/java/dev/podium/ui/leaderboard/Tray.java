package dev.podium.ui.leaderboard;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.podium.ui.language.Language;
import dev.podium.ui.language.Texts;
import dev.podium.ui.mark.Mark;
import dev.podium.ui.mark.Marks;
import java.util.List;
import java.util.function.Consumer;

/// The models picked for a comparison, at the foot of the window, and the way there. Hidden while there are none.
final class Tray extends Section {

    /// A picked model.
    record Pick(String model, String name) {}

    private final transient Texts words = Language.current().texts("leaderboard");
    private final Div chips = new Div();
    private final Span hint = new Span();
    private final Anchor compare = new Anchor("", words.say("compare"));
    private final Consumer<String> onRemove;

    /// An empty one.
    ///
    /// @param onRemove told the id of a model that is put back
    Tray(Consumer<String> onRemove, Runnable onClear) {
        this.onRemove = onRemove;
        addClassName("tray");
        getElement().setAttribute("aria-label", words.say("tray"));
        chips.addClassName("tray-chips");
        hint.addClassNames("tray-hint", "quiet");
        hint.getElement().setAttribute("role", "status");
        compare.addClassName("tray-go");
        Button clear = new Button(words.say("clear"), click -> onClear.run());
        clear.addClassNames("pill", "quiet");
        add(chips, hint, clear, compare);
        setVisible(false);
    }

    /// Shows what is picked.
    ///
    /// @param address of the comparison
    /// @param full whether the reader has just asked for one too many
    void show(List<Pick> picked, String address, boolean full) {
        chips.removeAll();
        List<Mark> marks = Marks.current().of(picked.stream().map(Pick::model).toList());
        for (int place = 0; place < picked.size(); place++) {
            chips.add(chip(picked.get(place), marks.get(place)));
        }
        compare.setHref(address);
        compare.setVisible(picked.size() > 1);
        hint.setText(full ? words.say("full") : picked.size() == 1 ? words.say("another") : "");
        setVisible(!picked.isEmpty());
    }

    private Div chip(Pick pick, Mark mark) {
        Span sign = new Span();
        sign.addClassNames("tray-sign", mark.shape());
        sign.getStyle().set("background", mark.colour());
        Button remove = new Button("×", click -> onRemove.accept(pick.model()));
        remove.addClassNames("icon-button", "tray-remove");
        remove.setAriaLabel(words.say("remove", pick.name()));
        Div chip = new Div(sign, new Span(pick.name()), remove);
        chip.addClassName("tray-chip");
        return chip;
    }
}
