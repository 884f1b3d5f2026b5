package dev.podium.standings;

import dev.podium.board.Cell;
import dev.podium.catalog.Benchmark;
import dev.podium.catalog.Methodology;
import dev.podium.catalog.Model;
import dev.podium.ledger.Ledger;
import dev.podium.ledger.Submission;
import dev.podium.result.Harness;
import dev.podium.result.Lane;
import dev.podium.result.MeasuredBy;
import dev.podium.result.Result;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// From many observations to one value per model and benchmark (methodology section 1).
final class Cells {

    private Cells() {}

    /// The model's cells in a lane, in order of benchmark id.
    static List<Cell> of(Ledger ledger, Model model, Lane lane) {
        List<Cell> cells = new ArrayList<>();
        ledger.submissions().counted(model.id()).forEach((id, submissions) -> {
            Benchmark benchmark = ledger.catalogue().benchmark(id);
            if (benchmark != null) {
                Cell cell = cell(
                        benchmark, model, lane, submissions, ledger.catalogue().methodology());
                if (cell != null) {
                    cells.add(cell);
                }
            }
        });
        return cells;
    }

    private static @Nullable Cell cell(
            Benchmark benchmark, Model model, Lane lane, List<Submission> submissions, Methodology methodology) {
        List<Submission> admitted = submissions.stream()
                .filter(s -> Trust.admits(lane, Trust.of(s, model), s))
                .toList();
        if (admitted.isEmpty()) {
            return null;
        }
        MeasuredBy strongest = admitted.stream()
                .map(s -> Trust.of(s, model))
                .min(Comparator.naturalOrder())
                .orElseThrow();
        List<Result> strong = admitted.stream()
                .filter(s -> Trust.of(s, model) == strongest)
                .map(Submission::result)
                .toList();
        String setting = setting(strong, methodology.settings().get(benchmark.id()));
        List<Result> counting =
                latest(strong.stream().filter(r -> setting(r).equals(setting)).toList());
        double score = median(counting.stream().mapToDouble(Result::score).toArray());
        double[] all =
                admitted.stream().mapToDouble(s -> s.result().score()).sorted().toArray();
        return new Cell(
                benchmark.id(),
                score,
                benchmark.scored() ? benchmark.normalise(score) : null,
                meanStderr(counting),
                admitted.size(),
                all[0],
                all[all.length - 1],
                setting.isEmpty() ? null : setting,
                strongest);
    }

    /// The setting that counts: the methodology's if it was measured, else the highest published effort.
    private static String setting(List<Result> results, @Nullable String named) {
        List<String> settings = results.stream().map(Cells::setting).distinct().toList();
        return named != null && settings.contains(named)
                ? named
                : settings.stream().max(Effort.ORDER).orElseThrow();
    }

    private static String setting(Result result) {
        return Objects.requireNonNullElse(result.setting(), "");
    }

    /// Of one source, harness and named setting the latest by date; where the setting is blank or the date unknown,
    /// all.
    private static List<Result> latest(List<Result> ofOneSetting) {
        if (setting(ofOneSetting.getFirst()).isEmpty()) {
            return ofOneSetting;
        }
        Map<Series, Instant> newest = new HashMap<>();
        for (Result r : ofOneSetting) {
            Instant date = r.evaluatedAt();
            if (date != null) {
                newest.merge(Series.of(r), date, (a, b) -> a.isAfter(b) ? a : b);
            }
        }
        return ofOneSetting.stream()
                .filter(r -> r.evaluatedAt() == null || r.evaluatedAt().equals(newest.get(Series.of(r))))
                .toList();
    }

    /// Results of one series replace each other as time goes on.
    private record Series(
            @Nullable String url,
            @Nullable String collection,
            @Nullable Harness harness) {

        static Series of(Result r) {
            return new Series(r.source().url(), r.source().collection(), r.harness());
        }
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /// Mean of the stated standard errors; a stated 0 counts as unknown.
    private static @Nullable Double meanStderr(List<Result> results) {
        double sum = 0;
        int n = 0;
        for (Result result : results) {
            Double stderr = result.stderr();
            if (stderr != null && stderr > 0) {
                sum += stderr;
                n++;
            }
        }
        return n == 0 ? null : sum / n;
    }
}
