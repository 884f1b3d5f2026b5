package dev.podium.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeDetails;

/// A part of a page that is closed at first and made when somebody first opens it: most readers never do, and what is
/// not made is neither sent nor kept.
public abstract class Unfolding extends NativeDetails {

    private boolean made;

    /// A closed one.
    protected Unfolding(String summary) {
        setSummaryText(summary);
        addToggleListener(toggle -> {
            if (toggle.isOpened()) {
                unfold();
            }
        });
    }

    /// What is inside; called once, before anything is drawn in it.
    protected abstract Component make();

    /// Draws what is inside as it should be now.
    protected abstract void draw();

    @Override
    public void setOpen(boolean open) {
        super.setOpen(open);
        if (open) {
            unfold();
        }
    }

    /// Draws it if anybody has ever opened it.
    protected final void drawn() {
        if (made) {
            draw();
        }
    }

    private void unfold() {
        if (!made) {
            made = true;
            setContent(make());
            draw();
        }
    }
}
