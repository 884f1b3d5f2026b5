package dev.podium.ui.past;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.podium.board.Board;
import dev.podium.ui.language.Language;
import dev.podium.ui.language.Texts;

/// Says that the page shows a moment of the past, and how to come back.
public final class PastBanner extends Div {

    private final Language language = Language.current();
    private final transient Texts words = language.texts("past");
    private final Span what = new Span();
    private final Anchor back = new Anchor("", words.say("back"));

    public PastBanner() {
        addClassName("past-banner");
        add(what, back);
        setVisible(false);
    }

    /// Shows or hides it.
    ///
    /// @param now address of the same page as of now
    public void show(boolean past, String now) {
        back.setHref(now);
        setVisible(past);
    }

    /// The board of that moment is looked for.
    public void ask() {
        what.setText(words.say("other"));
    }

    /// The board of that moment is here.
    public void found(Board board) {
        what.setText(words.say(
                "as.of",
                language.numbers().event(board.version().offset()),
                language.numbers().moment(board.version().asOf())));
    }
}
