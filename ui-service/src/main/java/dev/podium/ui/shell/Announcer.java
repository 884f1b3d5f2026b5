package dev.podium.ui.shell;

import com.vaadin.flow.component.html.Div;
import java.time.Duration;

/// Tells screen readers what happened: politely, one sentence, at most every ten seconds.
final class Announcer extends Div {

    private static final long PAUSE = Duration.ofSeconds(10).toNanos();

    private long lastAt = System.nanoTime() - PAUSE;

    Announcer() {
        addClassName("vh");
        getElement().setAttribute("role", "status");
        getElement().setAttribute("aria-live", "polite");
    }

    /// Says it, unless something was said a moment ago: then the page speaks for itself.
    void say(String sentence) {
        long now = System.nanoTime();
        if (now - lastAt >= PAUSE) {
            lastAt = now;
            setText(sentence);
        }
    }
}
