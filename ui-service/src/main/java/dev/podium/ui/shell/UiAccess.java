package dev.podium.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;
import java.util.concurrent.Future;

/// From other threads into a reader's page.
public final class UiAccess {

    private UiAccess() {}

    /// Does something to a page under its session's lock, soon, unless the reader has left.
    public static void run(UI ui, Command action) {
        try {
            Future<Void> ignored = ui.access(action); // errors go to the session's error handler, which logs them
        } catch (UIDetachedException e) {
            // the reader has left between two calls; whoever calls is about to be told
        }
    }
}
