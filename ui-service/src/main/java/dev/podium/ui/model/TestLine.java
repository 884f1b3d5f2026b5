package dev.podium.ui.model;

import dev.podium.board.Cell;
import dev.podium.board.Expectation;
import dev.podium.board.Observation;
import dev.podium.catalog.Benchmark;
import dev.podium.catalog.Methodology;
import dev.podium.result.Harness;
import dev.podium.result.MeasuredBy;
import dev.podium.ui.feed.BoardIndex;
import dev.podium.ui.format.Format;
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
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One test as it stands in the table of observations. Two equal lines look the same.
///
/// @param weight share of the whole, 0 to 1; 0 for a test that is shown only
/// @param value what counts, with its unit; a dash where nothing does
/// @param expected what the bridge expects; `null` where it says nothing
/// @param strip every result on the test's scale; `null` where the scale has no ends
/// @param observations all results on it, newest first
record TestLine(
        Benchmark benchmark,
        double weight,
        String value,
        @Nullable Expected expected,
        @Nullable Picture strip,
        String results,
        String spread,
        String setting,
        String measuredBy,
        List<Observation> observations) {

    private static final Axis STRIP = new Axis(0, 1, 240, 8);

    /// An estimate on the test's own scale.
    ///
    /// @param value as a measured one would be written
    /// @param words with its interval
    /// @param low lower end of the 90 % interval
    record Expected(String value, String words, double low, double high) {

        static Expected of(Expectation expectation, Benchmark benchmark) {
            double one = benchmark.denormalise(expectation.low());
            double other = benchmark.denormalise(expectation.high());
            double low = Math.min(one, other);
            double high = Math.max(one, other);
            String value = Format.score(benchmark.denormalise(expectation.value()), benchmark);
            return new Expected(
                    value,
                    "expected " + value + ", " + Format.score(low, benchmark) + "–" + Format.score(high, benchmark)
                            + " at 90\u00a0%",
                    low,
                    high);
        }
    }

    TestLine {
        observations = List.copyOf(observations);
    }

    boolean measured() {
        return !value.equals(Format.UNKNOWN);
    }

    /// Weighted tests first, the heaviest first, measured or not; then those that are shown only.
    static List<TestLine> of(
            BoardIndex index,
            Methodology methodology,
            Map<String, Cell> cells,
            Map<String, List<Observation>> observations,
            Function<String, @Nullable Expectation> expectations) {
        TreeSet<String> tests = new TreeSet<>(cells.keySet());
        tests.addAll(observations.keySet());
        methodology.categories().forEach(c -> c.benchmarks().forEach(w -> tests.add(w.benchmark())));
        List<TestLine> lines = new ArrayList<>();
        for (String test : tests) {
            Benchmark benchmark = index.benchmark(test);
            if (benchmark != null) {
                lines.add(line(
                        benchmark,
                        weight(index, test),
                        cells.get(test),
                        observations.getOrDefault(test, List.of()),
                        expectations.apply(test)));
            }
        }
        lines.sort(Comparator.<TestLine>comparingDouble(line -> -line.weight())
                .thenComparing(line -> !line.measured())
                .thenComparing(line -> line.benchmark().name(), String.CASE_INSENSITIVE_ORDER));
        return lines;
    }

    private static double weight(BoardIndex index, String test) {
        BoardIndex.Weighted weighted = index.weighted(test);
        return weighted == null ? 0 : weighted.share();
    }

    private static TestLine line(
            Benchmark benchmark,
            double weight,
            @Nullable Cell cell,
            List<Observation> all,
            @Nullable Expectation expectation) {
        List<Observation> counted =
                all.stream().filter(o -> o.state().equals("counted")).toList();
        Expected expected = expectation == null ? null : Expected.of(expectation, benchmark);
        String value = cell == null ? Format.UNKNOWN : Format.score(cell.score(), benchmark);
        return new TestLine(
                benchmark,
                weight,
                value,
                expected,
                benchmark.unit().bounded() ? strip(benchmark, cell, counted, expected) : null,
                counted.isEmpty() ? Format.UNKNOWN : Format.count(counted.size()),
                spread(benchmark, counted),
                settings(counted),
                measuredBy(counted),
                newestFirst(all));
    }

    private static Picture strip(
            Benchmark benchmark, @Nullable Cell cell, List<Observation> counted, @Nullable Expected expected) {
        double range = benchmark.max() - benchmark.min();
        Function<Double, Double> place = score -> (score - benchmark.min()) / range;
        return Pictures.spread(
                expected == null ? List.of() : List.of(place.apply(expected.low()), place.apply(expected.high())),
                counted.stream().map(Observation::score).map(place).toList(),
                cell == null ? null : place.apply(cell.score()),
                STRIP);
    }

    private static String spread(Benchmark benchmark, List<Observation> counted) {
        if (counted.size() < 2) {
            return Format.UNKNOWN;
        }
        double lowest = counted.stream().mapToDouble(Observation::score).min().orElseThrow();
        double highest = counted.stream().mapToDouble(Observation::score).max().orElseThrow();
        return Format.score(highest - lowest, benchmark);
    }

    private static String settings(List<Observation> counted) {
        List<String> settings = distinct(counted, Observation::setting);
        List<String> harnesses = distinct(counted, o -> {
            Harness harness = o.harness();
            return harness == null ? null : harness.name();
        });
        if (settings.size() == 1) {
            return settings.getFirst();
        }
        if (settings.size() > 1) {
            return Format.count(settings.size(), "setting", "settings");
        }
        return harnesses.size() > 1
                ? Format.count(harnesses.size(), "harness", "harnesses")
                : harnesses.isEmpty() ? Format.UNKNOWN : harnesses.getFirst();
    }

    private static List<String> distinct(List<Observation> counted, Function<Observation, @Nullable String> member) {
        return counted.stream()
                .map(member)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    private static String measuredBy(List<Observation> counted) {
        return counted.isEmpty()
                ? "not measured"
                : counted.stream()
                        .map(Observation::measuredBy)
                        .distinct()
                        .sorted()
                        .map(TestLine::words)
                        .collect(Collectors.joining(", "));
    }

    static String words(MeasuredBy who) {
        return switch (who) {
            case SELF -> "its maker";
            case RIVAL -> "a rival";
            case VERIFIED, THIRD_PARTY, COMMUNITY, UNKNOWN ->
                who.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }

    private static List<Observation> newestFirst(List<Observation> all) {
        return all.stream()
                .sorted(Comparator.comparing(Observation::evaluatedAt, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparingLong(Observation::offset)
                        .reversed())
                .toList();
    }
}
