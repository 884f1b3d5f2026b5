package dev.podium.ui.methodology;

import dev.podium.board.Breakdown;
import dev.podium.board.Bridge;
import dev.podium.board.Cell;
import dev.podium.board.Curve;
import dev.podium.board.Expectation;
import dev.podium.board.Leaderboard;
import dev.podium.board.Probability;
import dev.podium.board.Row;
import dev.podium.board.Score;
import dev.podium.catalog.Benchmark;
import dev.podium.catalog.Category;
import dev.podium.catalog.Methodology;
import dev.podium.catalog.Model;
import dev.podium.ui.language.Numbers;
import dev.podium.ui.language.Texts;
import dev.podium.ui.page.Scene;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The steps with the numbers of one board: of whoever is first on it, and of the next.
record Example(Scene scene, Texts words, Numbers numbers) {

    /// By step, a sentence or a sum each.
    Map<String, List<String>> lines() {
        Map<String, List<String>> lines = new LinkedHashMap<>();
        Leaderboard lane = scene.board().lane(scene.lane());
        lines.put("cells", cells());
        List<Row> ranked = lane.ranked();
        if (!ranked.isEmpty()) {
            Row first = ranked.getFirst();
            lines.put("scale", scale(first));
            lines.put("bridge", bridge(first, lane.bridge()));
            lines.put("category", categories(first));
            lines.put("overall", overall(first));
            lines.put("plain", overall(first));
        }
        lines.put("order", order(ranked));
        return lines;
    }

    private Methodology methodology() {
        return scene.board().methodology();
    }

    private List<String> cells() {
        Map<String, String> settings = methodology().settings();
        return List.of(
                words.say(
                        "cells.now",
                        words.count("results", scene.board().observations().size()),
                        numbers.count(cells(scene.board().provisional())),
                        numbers.count(cells(scene.board().verified()))),
                settings.isEmpty()
                        ? words.say("cells.settings.none")
                        : words.say(
                                "cells.settings",
                                settings.entrySet().stream()
                                        .map(one -> test(one.getKey()) + ": " + one.getValue())
                                        .collect(Collectors.joining(", "))));
    }

    private static long cells(Leaderboard lane) {
        return lane.rows().stream().mapToLong(row -> row.cells().size()).sum();
    }

    /// The first weighted cell that lies between the ends of its scale.
    private List<String> scale(Row row) {
        for (Cell cell : row.cells()) {
            Benchmark test = scene.index().benchmark(cell.benchmark());
            if (test != null && cell.normalised() != null && scene.index().weighted(test.id()) != null) {
                String low = raw(test.denormalise(0), test);
                return List.of(words.say(
                        "scale.now",
                        model(row.model()),
                        test.name(),
                        numbers.score(cell.score(), test),
                        low,
                        raw(test.denormalise(100), test),
                        numbers.score(cell.normalised())));
            }
        }
        return List.of();
    }

    private String raw(double score, Benchmark test) {
        return numbers.score(score, test);
    }

    private List<String> bridge(Row row, Bridge bridge) {
        long results =
                bridge.curves().values().stream().mapToLong(Curve::results).sum();
        List<String> lines = new ArrayList<>();
        lines.add(words.say(
                "bridge.now",
                numbers.count(results),
                words.count("models", bridge.abilities().size()),
                words.count("tests", bridge.curves().size())));
        String expected = expected(row, bridge);
        if (expected != null) {
            lines.add(expected);
        }
        return lines;
    }

    /// The first weighted test that the model never took.
    private @Nullable String expected(Row row, Bridge bridge) {
        var ability = bridge.abilities().get(row.model());
        List<String> taken = row.cells().stream().map(Cell::benchmark).toList();
        for (Category category : methodology().categories()) {
            for (Category.Weight weight : category.benchmarks()) {
                Curve curve = bridge.curves().get(weight.benchmark());
                Expectation expected = bridge.expect(row.model(), weight.benchmark());
                Breakdown parts = bridge.breakdown(row.model(), weight.benchmark());
                if (ability != null
                        && curve != null
                        && expected != null
                        && parts != null
                        && !taken.contains(weight.benchmark())) {
                    return words.say(
                            "bridge.expects",
                            model(row.model()),
                            test(weight.benchmark()),
                            numbers.plain(ability.value(), 2),
                            numbers.plain(curve.slope(), 2),
                            numbers.plain(curve.offset(), 2),
                            numbers.plain(parts.ability() / 100, 3),
                            numbers.score(expected.value()),
                            numbers.score(expected.sd()));
                }
            }
        }
        return null;
    }

    private List<String> categories(Row row) {
        return List.of(words.say(
                "category.now",
                model(row.model()),
                methodology().categories().stream()
                        .filter(category -> row.categories().containsKey(category.id()))
                        .map(category -> {
                            Score score =
                                    Objects.requireNonNull(row.categories().get(category.id()));
                            return words.say(
                                    "category.one",
                                    category.name(),
                                    numbers.score(score.value()),
                                    numbers.evidence(score.evidence()));
                        })
                        .collect(Collectors.joining(" · "))));
    }

    private List<String> overall(Row row) {
        Score overall = Objects.requireNonNull(row.overall());
        String sum = methodology().categories().stream()
                .filter(category -> row.categories().containsKey(category.id()))
                .map(category -> numbers.weight(category.weight()) + " · "
                        + numbers.score(Objects.requireNonNull(row.categories().get(category.id()))
                                .value()))
                .collect(Collectors.joining(" + "));
        List<String> lines = new ArrayList<>();
        lines.add(words.say("overall.sum", model(row.model()), sum, numbers.score(overall.value())));
        Double low = overall.low();
        Double high = overall.high();
        if (overall.spread() != null && low != null && high != null) {
            lines.add(words.say(
                    "overall.now",
                    numbers.score(overall.value()),
                    numbers.plain(overall.spread().sd(), 2),
                    numbers.range(low, high)));
        }
        return lines;
    }

    private List<String> order(List<Row> ranked) {
        List<String> lines = new ArrayList<>();
        lines.add(words.say(
                "order.now",
                numbers.percent(methodology().minEvidence()),
                words.count("categories", methodology().minCategories()),
                numbers.percent(methodology().minCategoryEvidence()),
                numbers.count(ranked.size())));
        if (ranked.size() > 1) {
            Score a = Objects.requireNonNull(ranked.get(0).overall());
            Score b = Objects.requireNonNull(ranked.get(1).overall());
            Double p = Probability.above(a, b);
            if (p != null && a.spread() != null && b.spread() != null) {
                lines.add(words.say(
                        "order.pair",
                        model(ranked.get(0).model()),
                        model(ranked.get(1).model()),
                        numbers.plain(a.value(), 2),
                        numbers.plain(b.value(), 2),
                        numbers.plain(a.spread().sd(), 2),
                        numbers.plain(b.spread().sd(), 2),
                        numbers.probability(p)));
                lines.add(words.say(
                        p >= Probability.AHEAD
                                ? "order.ahead"
                                : p >= Probability.LEANING ? "order.leaning" : "order.close"));
            }
        }
        return lines;
    }

    private String model(String id) {
        Model model = scene.index().model(id);
        return model == null ? id : model.name();
    }

    private String test(String id) {
        Benchmark test = scene.index().benchmark(id);
        return test == null ? id : test.name();
    }
}
