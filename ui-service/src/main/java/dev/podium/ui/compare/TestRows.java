package dev.podium.ui.compare;

import dev.podium.board.Cell;
import dev.podium.board.Expectation;
import dev.podium.catalog.Benchmark;
import dev.podium.compare.BenchmarkGap;
import dev.podium.compare.Comparison;
import dev.podium.compare.Gap;
import dev.podium.compare.Side;
import dev.podium.compare.Verdict;
import dev.podium.ui.chart.Dumbbells.Group;
import dev.podium.ui.chart.Dumbbells.Point;
import dev.podium.ui.chart.Dumbbells.Test;
import dev.podium.ui.language.Numbers;
import dev.podium.ui.language.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Everybody compared, test by test: by category, in each the most telling test first.
final class TestRows {

    private final View view;
    private final Texts words;
    private final Numbers numbers;
    private final List<Map<String, BenchmarkGap>> others = new ArrayList<>();

    /// A test and what is known of each side on it.
    record Line(BenchmarkGap gap, List<@Nullable Cell> cells, List<@Nullable Expectation> expected) {}

    TestRows(View view) {
        this.view = view;
        words = view.language().texts("compare");
        numbers = view.language().numbers();
        List<Comparison> pairs = view.several() ? view.all().pairs() : List.of(view.pair());
        for (Comparison pair : pairs) {
            Map<String, BenchmarkGap> gaps = new HashMap<>();
            pair.benchmarks().forEach(gap -> gaps.put(gap.benchmark().id(), gap));
            others.add(gaps);
        }
    }

    /// By name of the category, in the methodology's order; tests without weight at the end, if they are asked for.
    Map<String, List<Line>> groups() {
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, List<Line>> groups = new LinkedHashMap<>();
        view.methodology().categories().forEach(category -> {
            names.put(category.id(), category.name());
            groups.put(category.name(), new ArrayList<>());
        });
        List<Line> unweighted = new ArrayList<>();
        for (BenchmarkGap gap : view.pair().benchmarks()) {
            String category = gap.category();
            Line line = line(gap);
            if (category != null) {
                groups.computeIfAbsent(names.getOrDefault(category, category), name -> new ArrayList<>())
                        .add(line);
            } else {
                unweighted.add(line);
            }
        }
        groups.values().removeIf(List::isEmpty);
        if (view.asked().everything() && !unweighted.isEmpty()) {
            groups.put(words.say("tests.unweighted"), unweighted);
        }
        return groups;
    }

    private Line line(BenchmarkGap gap) {
        String id = gap.benchmark().id();
        BenchmarkGap first = others.getFirst().get(id);
        List<@Nullable Cell> cells = new ArrayList<>();
        List<@Nullable Expectation> expected = new ArrayList<>();
        cells.add(first == null ? gap.a() : first.a());
        expected.add(first == null ? gap.expectedA() : first.expectedA());
        for (Map<String, BenchmarkGap> other : others) {
            BenchmarkGap there = other.get(id);
            cells.add(there == null ? null : there.b());
            expected.add(there == null ? null : there.expectedB());
        }
        return new Line(gap, cells, expected);
    }

    /// As the drawing takes them; what has no scale is in the table alone.
    List<Group> drawn() {
        List<Group> groups = new ArrayList<>();
        groups().forEach((name, lines) -> {
            List<Test> tests = lines.stream()
                    .map(this::test)
                    .filter(test -> !test.points().isEmpty())
                    .toList();
            if (!tests.isEmpty()) {
                groups.add(new Group(name, tests));
            }
        });
        return groups;
    }

    private Test test(Line line) {
        List<Point> points = new ArrayList<>();
        List<String> tip = new ArrayList<>();
        Benchmark benchmark = line.gap().benchmark();
        for (int i = 0; i < line.cells().size(); i++) {
            Point point = point(i, line.cells().get(i), line.expected().get(i), benchmark);
            if (point != null) {
                points.add(point);
            }
            tip.add(words.say("tip", view.sides().get(i).label(), score(line, i)));
        }
        Gap gap = line.gap().gap();
        if (gap != null) {
            tip.add(words.say("tip.gap", numbers.signed(gap.difference()), numbers.range(gap.low(), gap.high())));
        }
        Side winner = view.pair().winner(gap);
        return new Test(
                benchmark.id(),
                benchmark.name(),
                points,
                gap == null ? "" : numbers.signed(gap.difference()),
                winner == null ? -1 : view.place(winner),
                tip);
    }

    private static @Nullable Point point(
            int side, @Nullable Cell cell, @Nullable Expectation expected, Benchmark benchmark) {
        Double measured = cell == null ? null : cell.normalised();
        if (cell != null && measured != null) {
            double error = cell.stderr() == null ? 0 : Expectation.Z90 * benchmark.normaliseDistance(cell.stderr());
            return new Point(side, measured, Math.max(0, measured - error), Math.min(100, measured + error), true);
        }
        return cell != null || expected == null
                ? null
                : new Point(side, expected.value(), expected.low(), expected.high(), false);
    }

    /// A side's score on a test on its own scale, or that it was not tested and what is expected.
    String score(Line line, int side) {
        Cell cell = line.cells().get(side);
        Benchmark benchmark = line.gap().benchmark();
        if (cell != null) {
            String unit = Numbers.unit(benchmark.unit());
            return numbers.score(cell.score(), benchmark) + (unit.isEmpty() ? "" : "\u00a0" + unit);
        }
        Expectation expected = line.expected().get(side);
        return expected == null
                ? words.say("untested")
                : words.say("untested.expected", numbers.score(benchmark.denormalise(expected.value()), benchmark));
    }

    String verdict(BenchmarkGap gap) {
        if (gap.gap() == null) {
            return Numbers.UNKNOWN;
        }
        String favoured = view.shortName(view.pair().favoured(gap.gap()));
        return gap.verdict() == Verdict.AHEAD
                ? words.say("verdict.ahead", favoured)
                : gap.verdict() == Verdict.LEANING ? words.say("verdict.leaning", favoured) : words.say("verdict.tie");
    }
}
