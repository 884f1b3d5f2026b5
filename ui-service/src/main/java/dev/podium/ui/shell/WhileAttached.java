package dev.podium.ui.shell;

import com.vaadin.flow.component.Component;
import dev.podium.ui.feed.Subscription;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Hears of something for as long as a component is attached. A browser that has lost its thread is told everything
/// anew, and Flow detaches and attaches all of its components for that: then it hears again.
public final class WhileAttached {

    private @Nullable Supplier<Subscription> source;
    private @Nullable Subscription subscription;

    /// Hears nothing yet.
    public WhileAttached(Component component) {
        component.addDetachListener(detach -> close());
        component.addAttachListener(attach -> open());
    }

    /// Hears of this from now on, and of nothing else.
    ///
    /// @param from subscribes; called under the session's lock, now and whenever the component comes back
    public void hear(Supplier<Subscription> from) {
        close();
        source = from;
        open();
    }

    public void stop() {
        close();
        source = null;
    }

    public boolean hears() {
        return subscription != null;
    }

    private void open() {
        if (source != null && subscription == null) {
            subscription = source.get();
        }
    }

    private void close() {
        if (subscription != null) {
            subscription.close();
            subscription = null;
        }
    }
}
