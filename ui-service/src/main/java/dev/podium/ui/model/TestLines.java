package dev.podium.ui.model;

import dev.podium.board.Cell;
import dev.podium.board.Expectation;
import dev.podium.board.Observation;
import dev.podium.board.Outlook;
import dev.podium.catalog.Benchmark;
import dev.podium.catalog.Methodology;
import dev.podium.result.Harness;
import dev.podium.result.MeasuredBy;
import dev.podium.ui.feed.BoardIndex;
import dev.podium.ui.language.Numbers;
import dev.podium.ui.language.Texts;
import dev.podium.ui.page.Scene;
import dev.podium.ui.picture.Axis;
import dev.podium.ui.picture.Picture;
import dev.podium.ui.picture.Pictures;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Writes the lines of the table of observations.
record TestLines(Scene scene, Texts words, Numbers numbers, Addresses addresses) {

    private static final Axis STRIP = new Axis(0, 1, 240, 8);

    /// Where a benchmark's page is.
    interface Addresses {

        String of(String benchmark);
    }

    /// On the test's own scale.
    private record Range(double low, double high) {}

    /// Weighted tests first, the heaviest first, measured or not; then those that are shown only.
    List<TestLine> of(String model, Map<String, Cell> cells, Map<String, List<Observation>> observations) {
        BoardIndex index = scene.index();
        Methodology methodology = scene.board().methodology();
        Outlook outlook = scene.board().lane(scene.lane()).bridge().outlook(model);
        TreeSet<String> tests = new TreeSet<>(cells.keySet());
        tests.addAll(observations.keySet());
        methodology.categories().forEach(c -> c.benchmarks().forEach(w -> tests.add(w.benchmark())));
        List<TestLine> lines = new ArrayList<>();
        for (String test : tests) {
            Benchmark benchmark = index.benchmark(test);
            if (benchmark != null) {
                lines.add(line(
                        benchmark,
                        cells.get(test),
                        observations.getOrDefault(test, List.of()),
                        outlook == null ? null : outlook.on(test)));
            }
        }
        lines.sort(Comparator.<TestLine>comparingDouble(line -> -line.weight())
                .thenComparing(line -> !line.measured())
                .thenComparing(line -> line.benchmark().name(), String.CASE_INSENSITIVE_ORDER));
        return List.copyOf(lines);
    }

    private TestLine line(
            Benchmark benchmark, @Nullable Cell cell, List<Observation> all, @Nullable Expectation expectation) {
        BoardIndex.Weighted weighted = scene.index().weighted(benchmark.id());
        List<Observation> counted =
                all.stream().filter(o -> o.state().equals("counted")).toList();
        Range range = expectation == null ? null : range(expectation, benchmark);
        return new TestLine(
                benchmark,
                weighted == null ? 0 : weighted.share(),
                addresses.of(benchmark.id()),
                cell == null ? null : numbers.score(cell.score(), benchmark),
                expectation == null || range == null ? null : expected(expectation, range, benchmark),
                benchmark.unit().bounded() ? strip(benchmark, cell, counted, range) : null,
                counted.isEmpty() ? Numbers.UNKNOWN : numbers.count(counted.size()),
                spread(benchmark, counted),
                settings(counted),
                measuredBy(counted),
                newestFirst(all));
    }

    private static Range range(Expectation expectation, Benchmark benchmark) {
        double one = benchmark.denormalise(expectation.low());
        double other = benchmark.denormalise(expectation.high());
        return new Range(Math.min(one, other), Math.max(one, other));
    }

    private TestLine.Expected expected(Expectation expectation, Range range, Benchmark benchmark) {
        String value = numbers.score(benchmark.denormalise(expectation.value()), benchmark);
        String between = numbers.score(range.low(), benchmark) + "–" + numbers.score(range.high(), benchmark);
        return new TestLine.Expected(value, words.say("tests.expected", value, between));
    }

    private static Picture strip(
            Benchmark benchmark, @Nullable Cell cell, List<Observation> counted, @Nullable Range expected) {
        double range = benchmark.max() - benchmark.min();
        DoubleUnaryOperator place = score -> (score - benchmark.min()) / range;
        return Pictures.spread(
                expected == null
                        ? List.of()
                        : List.of(place.applyAsDouble(expected.low()), place.applyAsDouble(expected.high())),
                counted.stream().map(o -> place.applyAsDouble(o.score())).toList(),
                cell == null ? null : Double.valueOf(place.applyAsDouble(cell.score())),
                STRIP);
    }

    private String spread(Benchmark benchmark, List<Observation> counted) {
        if (counted.size() < 2) {
            return Numbers.UNKNOWN;
        }
        double lowest = counted.stream().mapToDouble(Observation::score).min().orElseThrow();
        double highest = counted.stream().mapToDouble(Observation::score).max().orElseThrow();
        return numbers.score(highest - lowest, benchmark);
    }

    private String settings(List<Observation> counted) {
        List<String> settings = distinct(counted, Observation::setting);
        List<String> harnesses = distinct(counted, o -> {
            Harness harness = o.harness();
            return harness == null ? null : harness.name();
        });
        if (!settings.isEmpty()) {
            return settings.size() == 1 ? settings.getFirst() : words.count("settings", settings.size());
        }
        return harnesses.size() > 1
                ? words.count("harnesses", harnesses.size())
                : harnesses.isEmpty() ? Numbers.UNKNOWN : harnesses.getFirst();
    }

    private static List<String> distinct(List<Observation> counted, Function<Observation, @Nullable String> member) {
        return counted.stream()
                .map(member)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    private String measuredBy(List<Observation> counted) {
        return counted.isEmpty()
                ? words.say("tests.unmeasured")
                : counted.stream()
                        .map(Observation::measuredBy)
                        .distinct()
                        .sorted()
                        .map(who -> words.say(by(who)))
                        .collect(Collectors.joining(", "));
    }

    /// Key of the word for whoever measured.
    static String by(MeasuredBy who) {
        return "by." + who.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<Observation> newestFirst(List<Observation> all) {
        return all.stream()
                .sorted(Comparator.comparing(Observation::evaluatedAt, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparingLong(Observation::offset)
                        .reversed())
                .toList();
    }
}
