package dev.podium.ui.past;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.podium.board.Board;
import dev.podium.ui.format.Format;

/// Says that the page shows a moment of the past, and how to come back.
public final class PastBanner extends Div {

    private final Span what = new Span();
    private final Anchor back = new Anchor("", "Back to now");

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
        what.setText("The board of another moment");
    }

    /// The board of that moment is here.
    public void found(Board board) {
        what.setText("The board as of " + Format.event(board.version().offset()) + ", "
                + Format.moment(board.version().asOf()));
    }
}
