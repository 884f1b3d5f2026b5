package dev.podium.ui.methodology;

import static org.assertj.core.api.Assertions.assertThat;

import dev.podium.samples.Docs;
import dev.podium.ui.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The figures of the page are those of docs/methodology.md.
class EvaluationTest {

    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*(\\.\\d+)?");
    private static final List<String> METHODS = List.of("available", "zscore", "additive", "plain", "podium");
    private static final Map<String, List<String>> DOCS = block();

    @Test
    void theFiguresAreThoseOfTheDocs() {
        Map<String, List<String>> page = new TreeMap<>();
        page.put("pairs in the right order, %", shares(Evaluation.Figures::pairs));
        page.put("the same, mean over benchmarks", shares(Evaluation.Figures::macro));
        page.put("error of a score, points", points(Evaluation.Figures::error));
        page.put("inside the 90 % interval, %", shares(Evaluation.Figures::coverage90));
        page.put("width of the interval, points", points(Evaluation.Figures::width90));
        page.put("interval score, points", points(Evaluation.Figures::intervalScore));
        page.put("sums inside, hidden at random, %", shares(Evaluation.Figures::sumsRandom));
        page.put("sums inside, hidden categories, %", shares(Evaluation.Figures::sumsCategories));
        for (String category : List.copyOf(
                Evaluation.OF_RELEASE.of("podium").coverageByCategory().keySet())) {
            page.put(category, shares(figures -> of(figures.coverageByCategory(), category)));
        }
        page.put("new model's error, 1 result known", points(figures -> of(figures.newModel(), "1")));
        page.put("new model's error, 3 results known", points(figures -> of(figures.newModel(), "3")));
        page.put("new model's error, 5 results known", points(figures -> of(figures.newModel(), "5")));
        assertThat(page).isEqualTo(DOCS);
        assertThat(Docs.METHODOLOGY.part("evaluation"))
                .contains(String.format(Locale.ROOT, "%,d hidden results", Evaluation.OF_RELEASE.cells()));
    }

    @Test
    void whatWasForeseenIsThatOfTheDocs() {
        Evaluation.Ahead ahead = Evaluation.OF_RELEASE.ahead();
        String docs = Docs.METHODOLOGY.part("evaluation");
        assertThat(numbers(docs.lines()
                        .dropWhile(line -> !line.contains("first results"))
                        .collect(Collectors.joining("\n"))))
                .containsExactly(
                        Integer.toString(ahead.results()),
                        Integer.toString(ahead.days()),
                        "90",
                        String.format(Locale.ROOT, "%.1f", 100 * ahead.coverage()),
                        String.format(Locale.ROOT, "%.1f", 100 * ahead.byDay()),
                        String.format(Locale.ROOT, "%.2f", ahead.error()));
    }

    @Test
    void theConstantsAreThoseOfTheDocs() {
        String docs = Docs.METHODOLOGY.between("Constants of the formulas:", "Price, speed and context");
        List<List<String>> stated = docs.lines()
                .filter(line -> line.startsWith("|"))
                .skip(2)
                .map(line -> numbers(line.split("\\|", -1)[2]))
                .toList();
        for (Language language : Language.ALL) {
            List<List<String>> shown = InForce.constants(language.texts("methodology")).stream()
                    .map(constant -> numbers(
                            ungrouped(language.equals(Language.GERMAN) ? english(constant.get(1)) : constant.get(1))))
                    .toList();
            assertThat(shown).as(language.tag()).isEqualTo(stated);
        }
    }

    /// A comma between digits is a decimal point there.
    private static String english(String german) {
        return german.replaceAll("(\\d),(\\d)", "$1.$2");
    }

    private static String ungrouped(String text) {
        return text.replaceAll("(\\d)\u00a0(\\d)", "$1$2");
    }

    private static List<String> numbers(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(number -> number.replace(",", ""))
                .toList();
    }

    private static Map<String, List<String>> block() {
        Map<String, List<String>> rows = new TreeMap<>();
        Docs.METHODOLOGY
                .part("evaluation")
                .lines()
                .takeWhile(line -> !line.contains("first results"))
                .filter(line ->
                        line.length() > 36 && !line.startsWith(" ".repeat(36)) && !line.contains("hidden results"))
                .forEach(line -> {
                    List<String> figures = new ArrayList<>();
                    for (int i = 0; i < METHODS.size(); i++) {
                        figures.add(line.substring(36 + 19 * i, 55 + 19 * i).strip());
                    }
                    rows.put(line.substring(0, 36).strip(), figures);
                });
        return rows;
    }

    private static List<String> shares(Function<Evaluation.Figures, @Nullable Double> figure) {
        return row(figure, 100, "%.1f");
    }

    private static List<String> points(Function<Evaluation.Figures, @Nullable Double> figure) {
        return row(figure, 1, "%.2f");
    }

    private static List<String> row(Function<Evaluation.Figures, @Nullable Double> figure, int factor, String form) {
        return METHODS.stream()
                .map(method -> {
                    Double value = figure.apply(Evaluation.OF_RELEASE.of(method));
                    return value == null ? "" : String.format(Locale.ROOT, form, factor * value);
                })
                .toList();
    }

    private static @Nullable Double of(@Nullable Map<String, Double> figures, String key) {
        return figures == null ? null : figures.get(key);
    }
}
