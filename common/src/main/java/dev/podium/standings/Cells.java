package dev.podium.standings;

import dev.podium.board.Cell;
import dev.podium.catalog.Benchmark;
import dev.podium.catalog.Model;
import dev.podium.ledger.Catalogue;
import dev.podium.ledger.State;
import dev.podium.ledger.Submission;
import dev.podium.result.Harness;
import dev.podium.result.Lane;
import dev.podium.result.MeasuredBy;
import dev.podium.result.Result;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// From many observations to one value per model and benchmark (methodology section 1).
final class Cells {

    private Cells() {}

    /// The model's cells in a lane, in order of benchmark id.
    static List<Cell> of(Map<String, List<Submission>> results, Model model, Catalogue catalogue, Lane lane) {
        Map<String, String> settings = catalogue.methodology().settings();
        List<Cell> cells = new ArrayList<>(results.size());
        results.forEach((id, submissions) -> {
            Benchmark benchmark = catalogue.benchmark(id);
            Cell cell = benchmark == null ? null : cell(benchmark, model, lane, submissions, settings.get(id));
            if (cell != null) {
                cells.add(cell);
            }
        });
        return cells;
    }

    private static @Nullable Cell cell(
            Benchmark benchmark, Model model, Lane lane, List<Submission> submissions, @Nullable String named) {
        Admitted admitted = Admitted.of(submissions, model, lane);
        MeasuredBy strongest = admitted.strongest;
        if (strongest == null) {
            return null;
        }
        String setting = setting(admitted.strong, named);
        boolean own = strongest == MeasuredBy.SELF;
        List<Result> counting = own ? of(setting, admitted.strong) : latest(setting, admitted.strong);
        double[] scores = sortedScores(counting, own);
        double score = median(scores);
        return new Cell(
                benchmark.id(),
                score,
                benchmark.scored() ? benchmark.normalise(score) : null,
                StandardError.of(counting, scores, benchmark),
                admitted.number,
                admitted.lowest,
                admitted.highest,
                setting.isEmpty() ? null : setting,
                strongest);
    }

    /// The results of a cell that the lane admits: how many and how far apart, and the most trusted of them.
    private static final class Admitted {

        final List<Result> strong = new ArrayList<>(1);

        @Nullable
        MeasuredBy strongest;

        int number;
        double lowest = Double.POSITIVE_INFINITY;
        double highest = Double.NEGATIVE_INFINITY;

        static Admitted of(List<Submission> submissions, Model model, Lane lane) {
            Admitted admitted = new Admitted();
            for (Submission s : submissions) {
                MeasuredBy measuredBy = Trust.of(s, model);
                if (s.state() == State.COUNTED && Trust.admits(lane, measuredBy, s)) {
                    admitted.add(s.result(), measuredBy);
                }
            }
            return admitted;
        }

        private void add(Result result, MeasuredBy measuredBy) {
            number++;
            lowest = Math.min(lowest, result.score());
            highest = Math.max(highest, result.score());
            if (strongest == null || measuredBy.compareTo(strongest) < 0) {
                strongest = measuredBy;
                strong.clear();
            }
            if (measuredBy == strongest) {
                strong.add(result);
            }
        }
    }

    /// The setting that counts: the methodology's if it was measured, else the highest published effort.
    private static String setting(List<Result> results, @Nullable String named) {
        String highest = setting(results.getFirst());
        for (Result result : results) {
            String setting = setting(result);
            if (setting.equals(named)) {
                return setting;
            }
            if (!setting.equals(highest) && Effort.ORDER.compare(setting, highest) > 0) {
                highest = setting;
            }
        }
        return highest;
    }

    private static String setting(Result result) {
        return Objects.requireNonNullElse(result.setting(), "");
    }

    private static List<Result> of(String setting, List<Result> results) {
        return results.size() == 1
                ? results
                : results.stream().filter(r -> setting(r).equals(setting)).toList();
    }

    /// Of one source, harness and named setting the latest by date; where the setting is blank or the date unknown,
    /// all: order of arrival must not decide. (A maker's own runs never replace each other: it would date the best
    /// one last.)
    private static List<Result> latest(String setting, List<Result> results) {
        List<Result> ofSetting = of(setting, results);
        if (setting.isEmpty() || ofSetting.size() == 1) {
            return ofSetting;
        }
        Map<Series, Instant> newest = new HashMap<>();
        for (Result r : ofSetting) {
            if (r.evaluatedAt() != null) {
                newest.merge(Series.of(r), r.evaluatedAt(), (a, b) -> a.isAfter(b) ? a : b);
            }
        }
        return ofSetting.stream()
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

    /// @param once whether equal ones are one: what a maker repeats, in whatever words, it has not measured again
    private static double[] sortedScores(List<Result> results, boolean once) {
        var scores = results.stream().mapToDouble(Result::score).sorted();
        return (once ? scores.distinct() : scores).toArray();
    }

    private static double median(double[] sorted) {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
