package dev.podium.ui.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the bundles hold, room by room.
class TextsTest {

    private static final Path TEXTS = Path.of("src/main/resources/podium/texts");
    private static final Path SOURCES = Path.of("src/main/java/dev/podium/ui");
    private static final Pattern HOLE = Pattern.compile("\\{\\d}");
    private static final Pattern SAID = Pattern.compile("\\b(say|count)\\(\\s*\"([a-z0-9.-]+)\"");

    static Stream<String> rooms() {
        return files(TEXTS)
                .map(file -> file.getFileName().toString())
                .filter(name -> !name.contains("_"))
                .map(name -> name.substring(0, name.length() - ".properties".length()));
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void aRoomSaysTheSameInEveryLanguage(String room) {
        Map<String, String> english = texts(room + ".properties");
        Map<String, String> german = texts(room + "_de.properties");
        assertThat(german.keySet()).isEqualTo(english.keySet());
        english.forEach((key, text) ->
                assertThat(holes(german.get(key))).as(room + ": " + key).isEqualTo(holes(text)));
    }

    /// A straight apostrophe is a quotation mark to the formatter, which then leaves what follows unfilled.
    @ParameterizedTest
    @MethodSource("rooms")
    void noTextHasAStraightApostrophe(String room) {
        for (String file : List.of(room + ".properties", room + "_de.properties")) {
            texts(file)
                    .forEach((key, text) ->
                            assertThat(text).as(file + ": " + key).doesNotContain("'"));
        }
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void whatIsCountedIsSaidOfOneAndOfMany(String room) {
        Map<String, String> english = texts(room + ".properties");
        english.keySet().stream()
                .filter(key -> key.endsWith(".many"))
                .forEach(key -> assertThat(english).containsKey(key.replace(".many", ".one")));
    }

    @Test
    void everyKeyThatIsSaidIsInABundle() {
        Set<String> known = new TreeSet<>();
        rooms().forEach(room -> known.addAll(texts(room + ".properties").keySet()));
        files(SOURCES).filter(file -> file.toString().endsWith(".java")).forEach(file -> {
            Matcher said = SAID.matcher(read(file));
            while (said.find()) {
                String key = said.group(2);
                String bundled = said.group(1).equals("count") ? key + ".one" : key;
                if (!key.endsWith(".")) {
                    assertThat(known).as(file.toString()).contains(bundled);
                }
            }
        });
    }

    @Test
    void aReaderGetsWhatWasChosenElseWhatTheBrowserLikesBest() {
        assertThat(Language.choose("de", List.of(Locale.ENGLISH))).isEqualTo(Language.GERMAN);
        assertThat(Language.choose(null, List.of(Locale.FRENCH, Locale.GERMANY)))
                .isEqualTo(Language.GERMAN);
        assertThat(Language.choose("xx", List.of(Locale.FRENCH))).isEqualTo(Language.ENGLISH);
    }

    private static Set<String> holes(String text) {
        Set<String> found = new TreeSet<>();
        HOLE.matcher(text).results().forEach(hole -> found.add(hole.group()));
        return found;
    }

    private static Map<String, String> texts(String file) {
        Properties properties = new Properties();
        try (InputStreamReader in =
                new InputStreamReader(Files.newInputStream(TEXTS.resolve(file)), StandardCharsets.UTF_8)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.forEach((key, text) -> texts.put(key.toString(), text.toString()));
        return texts;
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
