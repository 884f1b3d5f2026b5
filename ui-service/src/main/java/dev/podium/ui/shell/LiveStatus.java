package dev.podium.ui.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import dev.podium.ui.feed.Shown;
import dev.podium.ui.language.Language;
import dev.podium.ui.language.Texts;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How fresh the page is, in the header, and the button that pauses it. Whoever shows a board tells it so.
@JsModule("context://podium/podium-status.js")
public final class LiveStatus extends Div {

    /// What the browser says by itself while it counts seconds, or has lost the server.
    private record Phrases(
            String showing,
            String offline,
            String reconnecting,
            String silent,
            String at,
            String asOf,
            String ago,
            String seconds,
            String minutes,
            String hours,
            String days) {

        static Phrases of(Texts words) {
            return new Phrases(
                    words.say("status.showing"),
                    words.say("status.offline"),
                    words.say("status.reconnecting"),
                    words.say("status.silent"),
                    words.say("status.at"),
                    words.say("status.as.of"),
                    words.say("status.ago"),
                    words.say("unit.seconds"),
                    words.say("unit.minutes"),
                    words.say("unit.hours"),
                    words.say("unit.days"));
        }
    }

    private final Language language = Language.current();
    private final transient Texts words = language.texts("shell");
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
        text.setPropertyBean("phrases", Phrases.of(words));
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
        tell(Freshness.live(shown, Instant.now(), language), true);
    }

    void pausedAt(long version, long newer) {
        tell(Freshness.paused(version, newer, language), true);
    }

    /// A moment of the past: nothing moves, so there is nothing to pause.
    public void past(long version) {
        tell(Freshness.past(version, language), false);
    }

    /// A moment of the past whose board is not here, yet or at all.
    public void noMoment() {
        tell(Freshness.noMoment(language), false);
    }

    public void nothingYet() {
        tell(Freshness.nothingYet(language), false);
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
        pause.setAriaLabel(words.say("pause"));
        pause.getElement().setAttribute("title", words.say(paused ? "resume" : "pause"));
    }
}
