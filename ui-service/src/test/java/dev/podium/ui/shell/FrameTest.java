package dev.podium.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import dev.podium.ui.Routes;
import dev.podium.ui.feed.BoardFeed;
import dev.podium.ui.pages.PageTest;
import java.time.InstantSource;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FrameTest extends PageTest {

    @Test
    void theOtherLanguageIsOfferedInItsOwnWords() {
        open("");
        NativeButton german = find(NativeButton.class).withText("Deutsch").single();
        assertThat(german.getAriaLabel()).contains("Auf Deutsch lesen");
        assertThat(german.getElement().getAttribute("lang")).isEqualTo("de");
    }

    @Test
    void theChoiceOfColoursSpeaksGerman() {
        UI.getCurrent().setLocale(Locale.GERMAN);
        String phrases = all(new Frame(
                                new Routes("main"), new BoardFeed(boards(), InstantSource.system(), System::nanoTime))
                        .getElement())
                .filter(element -> element.getTag().equals("podium-scheme"))
                .findFirst()
                .orElseThrow()
                .getPropertyRaw("phrases")
                .toString();
        assertThat(phrases).contains("Farben: %. Wechseln zu %.", "dunkel");
    }

    @Test
    void nowhereSpeaksGerman() {
        UI.getCurrent().setLocale(Locale.GERMAN);
        open("models/alpha/nowhere");
        assertThat(find(H1.class).single().getText()).isEqualTo("Hier ist nichts");
        assertThat(find(Paragraph.class).withClassName("lede").single().getText())
                .isEqualTo("Diese Adresse führt zu keiner Seite.");
        assertThat(title()).isEqualTo("Nicht gefunden · Podium");
    }

    @Test
    void whatIsMissingIsNamedInGerman() {
        UI.getCurrent().setLocale(Locale.GERMAN);
        open("boards/nowhere/live");
        assertThat(find(Paragraph.class).withClassName("lede").single().getText())
                .isEqualTo("Es gibt kein Board „nowhere“.");
    }

    private static Stream<Element> all(Element element) {
        return element.isTextNode()
                ? Stream.of()
                : Stream.concat(Stream.of(element), element.getChildren().flatMap(FrameTest::all));
    }
}
