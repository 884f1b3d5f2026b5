package dev.podium.ui.language;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;

/// The words of one room in one language, from `podium/texts/<room>_<language>.properties`. A text that takes
/// something has it at `{0}`, `{1}`, already put into words: numbers go through [Numbers] first.
public final class Texts {

    private static final char NO_BREAK_SPACE = '\u00a0';

    private final ResourceBundle bundle;
    private final Numbers numbers;

    private Texts(ResourceBundle bundle, Numbers numbers) {
        this.bundle = bundle;
        this.numbers = numbers;
    }

    static Texts of(Language language, String room) {
        Locale bundled = language.equals(Language.ENGLISH) ? Locale.ROOT : language.locale();
        return new Texts(
                ResourceBundle.getBundle(
                        "podium.texts." + room,
                        bundled,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)),
                language.numbers());
    }

    /// What stands under a key.
    ///
    /// @throws java.util.MissingResourceException when no bundle of the room has it
    public String say(String key, Object... with) {
        String text = bundle.getString(key);
        return with.length == 0 ? text : MessageFormat.format(text, with);
    }

    /// The whole room, unfilled: for what the browser says by itself.
    public Map<String, String> all() {
        Map<String, String> texts = new TreeMap<>();
        bundle.keySet().forEach(key -> texts.put(key, bundle.getString(key)));
        return texts;
    }

    /// Numbers in the same language.
    public Numbers numbers() {
        return numbers;
    }

    /// A number of things, from `<key>.one` and `<key>.many`, which name the thing alone: `1 result`, `7 results`.
    public String count(String key, long number) {
        return numbers.count(number) + NO_BREAK_SPACE + say(key + (number == 1 ? ".one" : ".many"));
    }
}
