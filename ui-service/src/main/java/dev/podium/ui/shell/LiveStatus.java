package dev.podium.ui.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import dev.podium.ui.feed.Shown;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How fresh the page is, in the header, and the button that pauses it. Whoever shows a board tells it so.
@JsModule("context://podium/podium-status.js")
public final class LiveStatus extends Div {

    private final Element text = new Element("podium-status");
    private final Button pause = new Button();
    private Runnable onPause = () -> {};
    private boolean paused;

    LiveStatus() {
        addClassName("live");
        Span icon = new Span();
        icon.addClassName("icon-pause");
        pause.setIcon(icon);
        pause.addClassNames("icon-button", "pause");
        pause.addClickListener(click -> toggle());
        getElement().appendChild(text);
        add(pause);
        label();
        setVisible(false);
    }

    public boolean paused() {
        return paused;
    }

    /// Sets who is told when the reader pauses or resumes.
    ///
    /// @param action what to do when the reader pauses or resumes; one page at a time listens
    void onPause(Runnable action) {
        onPause = action;
    }

    void live(Shown shown) {
        tell(Freshness.live(shown, Instant.now()), true);
    }

    void pausedAt(long version, long newer) {
        tell(Freshness.paused(version, newer), true);
    }

    /// A moment of the past: nothing moves, so there is nothing to pause.
    public void past(long version) {
        tell(Freshness.past(version), false);
    }

    /// A moment of the past whose board is not here, yet or at all.
    public void noMoment() {
        tell(Freshness.NO_MOMENT, false);
    }

    public void nothingYet() {
        tell(Freshness.NOTHING_YET, false);
    }

    private void tell(@Nullable Freshness freshness, boolean canPause) {
        text.setPropertyBean("freshness", freshness);
        pause.setVisible(canPause);
        setVisible(true);
    }

    private void toggle() {
        paused = !paused;
        label();
        onPause.run();
    }

    private void label() {
        pause.getElement().setAttribute("aria-pressed", Boolean.toString(paused));
        pause.setAriaLabel("Pause live updates");
        pause.getElement().setAttribute("title", paused ? "Resume live updates" : "Pause live updates");
    }
}
