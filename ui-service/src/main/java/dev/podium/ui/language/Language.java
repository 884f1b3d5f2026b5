package dev.podium.ui.language;

import com.vaadin.flow.component.UI;
import dev.podium.compare.english.English;
import dev.podium.compare.fact.Phrasing;
import dev.podium.compare.german.German;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// A language that the pages speak: its words by room, its numbers, its sentences about comparisons.
public final class Language {

    public static final Language ENGLISH = new Language(Locale.ENGLISH, "English", "to", "d MMM", new English());
    public static final Language GERMAN = new Language(Locale.GERMAN, "Deutsch", "bis", "d. MMM", new German());

    /// All of them.
    public static final List<Language> ALL = List.of(ENGLISH, GERMAN);

    /// Cookie that remembers the reader's choice.
    public static final String COOKIE = "podium-language";

    private final Locale locale;
    private final String ownName;
    private final Numbers numbers;
    private final Phrasing phrasing;
    private final Map<String, Texts> rooms = new ConcurrentHashMap<>();

    private Language(Locale locale, String ownName, String to, String days, Phrasing phrasing) {
        this.locale = locale;
        this.ownName = ownName;
        this.numbers = new Numbers(locale, to, days);
        this.phrasing = phrasing;
    }

    /// The language of the page that is open on this thread.
    public static Language current() {
        return of(UI.getCurrentOrThrow().getLocale());
    }

    public static Language of(Locale locale) {
        return locale.getLanguage().equals(GERMAN.tag()) ? GERMAN : ENGLISH;
    }

    /// What a reader gets: the choice of earlier, else the first of the browser's languages that is spoken here.
    ///
    /// @param chosen value of the cookie
    /// @param wanted the browser's languages, the dearest first
    public static Language choose(@Nullable String chosen, List<Locale> wanted) {
        for (Language language : ALL) {
            if (language.tag().equals(chosen)) {
                return language;
            }
        }
        for (Locale locale : wanted) {
            for (Language language : ALL) {
                if (language.tag().equals(locale.getLanguage())) {
                    return language;
                }
            }
        }
        return ENGLISH;
    }

    /// As in `lang="de"`.
    public String tag() {
        return locale.getLanguage();
    }

    public Locale locale() {
        return locale;
    }

    /// What its speakers call it.
    public String ownName() {
        return ownName;
    }

    public Numbers numbers() {
        return numbers;
    }

    public Phrasing phrasing() {
        return phrasing;
    }

    /// The words of a room.
    ///
    /// @param room the package of a feature, such as `compare`
    public Texts texts(String room) {
        return rooms.computeIfAbsent(room, name -> Texts.of(this, name));
    }
}
