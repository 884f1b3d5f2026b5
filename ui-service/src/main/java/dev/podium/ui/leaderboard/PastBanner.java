package dev.podium.ui.leaderboard;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.podium.board.Board;
import dev.podium.ui.format.Format;

/// Says that the page shows a moment of the past, and how to come back.
final class PastBanner extends Div {

    private final Span what = new Span();
    private final Anchor back = new Anchor("", "Back to now");

    PastBanner() {
        addClassName("past-banner");
        add(what, back);
        setVisible(false);
    }

    void show(Selection selection) {
        setVisible(selection.at() != null);
        what.setText("The board of another moment");
        back.setHref(selection.now().address());
    }

    void found(Board board, Selection selection) {
        what.setText("The board as of " + Format.event(board.version().offset()) + ", "
                + Format.moment(board.version().asOf()));
        back.setHref(selection.now().address());
        setVisible(true);
    }
}
