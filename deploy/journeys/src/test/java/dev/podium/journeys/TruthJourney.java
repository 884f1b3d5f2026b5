package dev.podium.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.podium.journeys.Said.evidence;
import static dev.podium.journeys.Said.missing;
import static dev.podium.journeys.Said.number;
import static dev.podium.journeys.Said.plain;
import static dev.podium.journeys.Said.rounded;
import static dev.podium.journeys.Said.signed;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// One truth: what pages show is what the read API answers at the same version, to the last digit shown.
class TruthJourney {

    private static final double CLOSES_MS = 180_000;

    /// Text of each row of the tables of a page, by the text of its heading cell; spaces as plain ones.
    private static final String ROWS = """
            selector => Object.fromEntries([...document.querySelectorAll(selector + ' tbody tr')]
              .filter(row => row.querySelector('th'))
              .map(row => [(row.querySelector('th a, th button') ?? row.querySelector('th')).innerText, row.innerText])
              .map(texts => texts.map(text => text.replace(/\\s+/g, ' ').trim())))""";

    @RegisterExtension
    static final Podium PODIUM = Podium.LOOKED_AT;

    @RegisterExtension
    final Visitor visitor = new Visitor(PODIUM);

    @ParameterizedTest
    @ValueSource(strings = {"/", "/?lane=verified", "/coding", "/?weights=coding:60,math:40"})
    void everyRowOfTheLeaderboard(String address) {
        JsonNode answer = api("leaderboard", address.replace("/coding", "/?category=coding") + "&limit=1000");
        Leaderboard board = new Leaderboard(visitor.open(address));
        assertThat(board.status())
                .containsText(
                        "as of " + Leaderboard.event(answer.path("version").asLong(-1)));
        assertThat(board.rankedRows()).hasCount(answer.path("rows").size());
        assertThat(board.wrong(answer, !address.startsWith("/coding"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"claude-opus-4-5", "gemma-4-12b-it?lane=verified", "gpt-4o-2024-08-06", "glm-5-1"})
    void everyNumberOfAModel(String model) {
        JsonNode answer = api("models/" + model.replaceFirst("\\?.*", ""), model);
        Page page = visitor.open("/models/" + model);
        assertThat(page.locator("h1"))
                .containsText(answer.path("facts").path("name").asString());
        String facts = plain(page.locator("dl").first().innerText());
        JsonNode overall = answer.path("overall");
        assertThat(answer.path("model").asString()).isEqualTo(model.replaceFirst("\\?.*", ""));
        assertThat(missing(
                        "facts",
                        facts,
                        overall.isObject()
                                ? List.of(
                                        number(overall.path("score")),
                                        number(overall.path("low")) + " to " + number(overall.path("high")),
                                        evidence(overall.path("evidence")),
                                        overall.path("rank").isNumber()
                                                ? overall.path("rank").asString()
                                                : "–")
                                : List.of("–")))
                .isEmpty();
        Map<String, String> units = units();
        Map<String, String> rows = rows(page, ".tests");
        List<String> wrong = new ArrayList<>();
        for (JsonNode cell : answer.path("cells")) {
            boolean percent = "percent".equals(units.get(cell.path("benchmark").asString()));
            if (cell.path("weight").isNumber() && cell.path("score").isNumber() && percent) {
                String name = cell.path("name").asString();
                wrong.addAll(missing(name, rows.getOrDefault(name, ""), List.of(number(cell.path("score")))));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "claude-opus-4-5,gpt-5-2",
                "claude-opus-4-5,gemma-4-12b-it",
                "gpt-5-2,gemini-3-pro-preview&lane=verified",
                "claude-opus-4-5,gpt-5-2&basis=matched",
                "claude-opus-4-5,gpt-5-2&weights=math:100"
            })
    void everyNumberOfAComparison(String pair) {
        JsonNode answer = api("compare", "?m=" + pair);
        Page page = visitor.open("/compare?m=" + pair);
        String figures = plain(page.locator(".figures").innerText());
        JsonNode overall = answer.path("overall");
        assertThat(missing("overall", figures, List.of(number(overall.path("a")), number(overall.path("b")))))
                .isEmpty();
        Map<String, String> rows = rows(page, ".by-category");
        List<String> wrong = new ArrayList<>();
        for (JsonNode category : answer.path("categories")) {
            String name = category.path("name").asString();
            String row = rows.entrySet().stream()
                    .filter(entry -> entry.getKey().startsWith(name))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse("");
            boolean claim = category.path("difference").isNumber();
            wrong.addAll(missing(
                    name,
                    row,
                    claim
                            ? List.of(
                                    number(category.path("a")),
                                    number(category.path("b")),
                                    signed(category.path("difference")))
                            : List.of("no claim")));
        }
        assertThat(wrong).isEmpty();
        answer.path("sentences").forEach(sentence -> {
            if (sentence.path("kind").asString().equals("verdict")) {
                assertThat(plain(page.locator(".verdict-card").innerText()))
                        .contains(plain(sentence.path("text").asString()));
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"gpqa-diamond", "swe-bench-verified?lane=verified"})
    void everyResultOnABenchmark(String benchmark) {
        JsonNode answer = api("benchmarks/" + benchmark.replaceFirst("\\?.*", ""), benchmark);
        Page page = visitor.open("/benchmarks/" + benchmark);
        assertThat(page.locator(".results tbody tr").first()).isVisible();
        Map<String, String> rows = rows(page, ".results");
        assertThat(rows).isNotEmpty();
        List<String> wrong = new ArrayList<>();
        for (JsonNode row : answer.path("rows")) {
            String name = row.path("name").asString();
            if (rows.containsKey(name)) {
                wrong.addAll(missing(name, rows.get(name), List.of(number(row.path("score")))));
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(answer.path("rows").values().stream()
                        .map(row -> row.path("name").asString())
                        .collect(Collectors.toSet()))
                .containsAll(rows.keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/value", "/value?lane=verified"})
    void everyModelThatSharesTheLead(String address) {
        Page page = visitor.open(address);
        assertThat(page.locator(".scroll tbody tr").first()).isVisible();
        Map<String, String> rows = rows(page, ".scroll");
        JsonNode answer = api("leaderboard", (address.contains("?") ? address + "&" : address + "?") + "limit=1000");
        List<String> wrong = new ArrayList<>();
        int met = 0;
        for (JsonNode row : answer.path("rows")) {
            String name = row.path("name").asString();
            if (rows.containsKey(name)) {
                met++;
                wrong.addAll(missing(
                        name,
                        rows.get(name),
                        List.of(
                                number(row.path("score")),
                                number(row.path("low")) + " to " + number(row.path("high")))));
            }
        }
        assertThat(met).isPositive();
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyScoreOnTheMapOfWhoWasMeasuredOnWhat() {
        JsonNode model = api("models/claude-opus-4-5", "");
        Page page = visitor.open("/coverage?category=coding&q=claude opus 4.5");
        assertThat(page.locator(".heat tbody tr").first()).isVisible();
        String row = rows(page, ".heat").getOrDefault("Claude Opus 4.5", "");
        List<String> measured = new ArrayList<>();
        for (JsonNode cell : model.path("cells")) {
            if ("coding".equals(cell.path("category").asString())
                    && cell.path("weight").isNumber()
                    && cell.path("score").isNumber()) {
                measured.add(number(cell.path("score")));
            }
        }
        assertThat(measured).isNotEmpty();
        assertThat(missing("Claude Opus 4.5", row, measured)).isEmpty();
    }

    @Test
    void everyRankAndScoreBeforeAndAfter() {
        Page page = visitor.open("/history?from=8000&to=9000");
        // as the page says: after a start the closes are worked out, and appear by themselves
        assertThat(page.locator(".scroll tbody tr").first())
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(CLOSES_MS));
        String data = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("JSON")))
                .getAttribute("href");
        JsonNode answer = PODIUM.api().read("/" + data.replaceFirst("^/", ""));
        Map<String, String> rows = rows(page, ".scroll");
        assertThat(rows).isNotEmpty();
        List<String> wrong = new ArrayList<>();
        for (JsonNode movement : answer.path("movements")) {
            String name = movement.path("name").asString();
            if (rows.containsKey(name)) {
                List<String> expected = new ArrayList<>();
                for (String member : List.of("fromRank", "toRank")) {
                    if (movement.path(member).isNumber()) {
                        expected.add(" " + movement.path(member).asString() + " ");
                    }
                }
                for (String member : List.of("fromScore", "toScore")) {
                    if (movement.path(member).isNumber()) {
                        expected.add(number(movement.path(member)));
                    }
                }
                wrong.addAll(missing(name, rows.get(name), expected));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyWeightedBenchmarkOfTheList() {
        Page page = visitor.open("/benchmarks");
        assertThat(page.locator("main tbody tr").first()).isVisible();
        Map<String, String> rows = rows(page, "main");
        assertThat(wrong(
                        rows,
                        one -> "weighted".equals(one.path("state").asString()),
                        one -> " " + one.path("models").asString() + " "))
                .isEmpty();
    }

    @Test
    void everyWeightInForce() {
        Page page = visitor.open("/methodology");
        assertThat(page.locator(".in-force tbody tr").first()).isVisible();
        Map<String, String> rows = rows(page, ".in-force");
        assertThat(wrong(
                        rows,
                        one -> one.path("weight").isNumber(),
                        one -> " "
                                + rounded(one.path("weight").asDouble() * 100).replace(".0", "") + " % "))
                .isEmpty();
    }

    /// @param concerned of which benchmarks there must be a row, more than thirty
    /// @param figure what the row must say
    private static List<String> wrong(
            Map<String, String> rows, Predicate<JsonNode> concerned, Function<JsonNode, String> figure) {
        List<JsonNode> benchmarks = PODIUM.api().read("/api/v1/benchmarks").path("benchmarks").values().stream()
                .filter(concerned)
                .toList();
        assertThat(benchmarks).hasSizeGreaterThan(30);
        return benchmarks.stream()
                .flatMap(one -> {
                    String name = one.path("name").asString();
                    return missing(name, rows.getOrDefault(name, ""), List.of(figure.apply(one))).stream();
                })
                .toList();
    }

    /// What each event did, model by model: all that the page says of it, the read API says too.
    @Test
    void everyEffectOfAnEvent() {
        Page page = visitor.open("/live");
        assertThat(page.locator(".effect").first())
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(CLOSES_MS));
        List<String> said = new ArrayList<>();
        for (JsonNode event : PODIUM.api().read("/api/v1/events?limit=500").path("events")) {
            for (JsonNode effect : event.path("effects")) {
                said.add(event.path("offset").asLong(-1) + " "
                        + effect.path("model").asString() + " " + moved(effect));
            }
        }
        assertThat(effects(page)).isNotEmpty().isSubsetOf(said);
    }

    @SuppressWarnings("unchecked")
    private static List<String> effects(Page page) {
        return (List<String>) page.evaluate("""
                () => [...document.querySelectorAll('.effect')].map(effect => {
                  const number = effect.closest('li, article, .event').innerText.match(/#([\\d\\u00a0]+)/)[1].replace(/\\D/g, '');
                  const model = effect.querySelector('a.who').getAttribute('href').match(/models\\/([^?]+)/)[1];
                  return `${number} ${model} ${effect.querySelector('.move').innerText}`;
                })""");
    }

    private static String moved(JsonNode effect) {
        List<String> said = new ArrayList<>();
        JsonNode from = effect.path("fromRank");
        JsonNode to = effect.path("toRank");
        if (!from.equals(to)) {
            said.add(
                    !from.isNumber()
                            ? "now ranked " + to.asString()
                            : !to.isNumber()
                                    ? "lost its rank " + from.asString()
                                    : "rank " + from.asString() + " → " + to.asString());
        }
        JsonNode before = effect.path("fromScore");
        JsonNode after = effect.path("toScore");
        if (before.isNumber() && after.isNumber()) {
            if (said.isEmpty() || Math.abs(after.asDouble() - before.asDouble()) >= 0.05) {
                said.add("score " + number(before) + " → " + number(after));
            }
        } else if (after.isNumber()) {
            said.add("first score " + number(after));
        } else if (before.isNumber()) {
            said.add("lost its score " + number(before));
        }
        return String.join(", ", said);
    }

    private static JsonNode api(String path, String like) {
        String query = like.contains("?")
                ? like.substring(like.indexOf('?'))
                : like.contains("&") ? "?" + like.substring(like.indexOf('&') + 1) : "";
        return PODIUM.api().read("/api/v1/" + path + query);
    }

    private static Map<String, String> units() {
        return PODIUM.api().read("/api/v1/benchmarks").path("benchmarks").values().stream()
                .collect(Collectors.toMap(
                        one -> one.path("benchmark").asString(),
                        one -> one.path("unit").asString(),
                        (a, b) -> a));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> rows(Page page, String selector) {
        return (Map<String, String>) page.evaluate(ROWS, selector);
    }
}
