package dev.podium.oracle;

import dev.podium.catalog.Anchors;
import dev.podium.catalog.Benchmark;
import dev.podium.catalog.Model;
import dev.podium.oracle.Statements.Statement;
import dev.podium.result.Result;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Sections 1 and 2: one value per model and benchmark, on its own scale and on 0 to 100.
final class CellReading {

    private static final List<String> KINDS =
            List.of("VERIFIED", "THIRD_PARTY", "COMMUNITY", "UNKNOWN", "RIVAL", "SELF");

    double score;

    @Nullable
    Double normalised;

    @Nullable
    Double stderr;

    /// The standard error on 0 to 100; 0 where there is none.
    double normalisedError;

    int observations;
    double lowest = Double.MAX_VALUE;
    double highest = -Double.MAX_VALUE;
    String setting = "";
    String kind = "";

    /// By model, then benchmark, both in order of id.
    static Map<String, Map<String, CellReading>> lane(Statements statements, boolean verified) {
        Map<String, Map<String, CellReading>> lane = new TreeMap<>();
        for (Model model : statements.models.values()) {
            Map<String, CellReading> cells = new TreeMap<>();
            for (Benchmark benchmark : statements.benchmarks.values()) {
                List<Statement> admitted = statements.admitted(model, benchmark, verified);
                if (!admitted.isEmpty()) {
                    String named = statements.methodology.settings().get(benchmark.id());
                    cells.put(benchmark.id(), new CellReading(admitted, model, benchmark, named));
                }
            }
            lane.put(model.id(), cells);
        }
        return lane;
    }

    private CellReading(List<Statement> admitted, Model model, Benchmark benchmark, @Nullable String named) {
        observations = admitted.size();
        for (Statement s : admitted) {
            lowest = Math.min(lowest, s.result.score());
            highest = Math.max(highest, s.result.score());
        }
        List<Result> left = strongest(admitted, model);
        setting = EffortReading.choose(left, named);
        boolean own = kind.equals("SELF");
        left = newest(left, setting, !own);
        List<Double> scores = new ArrayList<>();
        for (Result r : left) {
            if (!own || !scores.contains(r.score())) {
                scores.add(r.score());
            }
        }
        Collections.sort(scores);
        int n = scores.size();
        score = (scores.get((n - 1) / 2) + scores.get(n / 2)) / 2;
        double error = Math.max(stated(left, benchmark), scatter(scores));
        stderr = error > 0 ? error : null;
        normalise(benchmark);
    }

    private List<Result> strongest(List<Statement> admitted, Model model) {
        List<Result> left = new ArrayList<>();
        for (String candidate : KINDS) {
            for (Statement s : admitted) {
                if (s.kind(model).equals(candidate) && (kind.isEmpty() || kind.equals(candidate))) {
                    kind = candidate;
                    left.add(s.result);
                }
            }
        }
        return left;
    }

    private static List<Result> newest(List<Result> results, String setting, boolean replacing) {
        List<Result> left = new ArrayList<>();
        for (Result r : results) {
            boolean replaced = false;
            for (Result later : results) {
                replaced |= replacing
                        && !setting.isEmpty()
                        && EffortReading.of(later).equals(setting)
                        && series(later).equals(series(r))
                        && later.evaluatedAt() != null
                        && r.evaluatedAt() != null
                        && later.evaluatedAt().isAfter(r.evaluatedAt());
            }
            if (!replaced && EffortReading.of(r).equals(setting)) {
                left.add(r);
            }
        }
        return left;
    }

    private static String series(Result r) {
        return r.source().url() + "\n" + r.source().collection() + "\n" + r.harness();
    }

    private static double stated(List<Result> results, Benchmark b) {
        double sum = 0;
        int n = 0;
        for (Result r : results) {
            double error = stated(r, b);
            sum += error;
            n += error > 0 ? 1 : 0;
        }
        return n == 0 ? 0 : sum / n;
    }

    private static double stated(Result r, Benchmark b) {
        if (r.stderr() != null && r.stderr() > 0) {
            return r.stderr();
        }
        Anchors anchors = b.anchors();
        if (open(b)) {
            return anchors == null ? 0 : 0.02 * (anchors.ceiling() - anchors.floor());
        }
        double span = b.max() - b.min();
        double p = (r.score() - b.min()) / span;
        double questions = r.sampleSize() != null ? r.sampleSize() : b.items() != null ? b.items() : 0;
        return questions > 0 && p > 0 && p < 1 ? span * Math.sqrt(p * (1 - p) / questions) : 0.02 * span;
    }

    private static double scatter(List<Double> scores) {
        int n = scores.size();
        double mean = 0;
        double squares = 0;
        for (double score : scores) {
            mean += score / n;
        }
        for (double score : scores) {
            squares += (score - mean) * (score - mean);
        }
        return n < 2 ? 0 : Math.sqrt(squares / (n - 1)) / Math.sqrt(n);
    }

    private static boolean open(Benchmark b) {
        return b.unit().name().equals("ELO") || b.unit().name().equals("MINUTES");
    }

    private void normalise(Benchmark b) {
        Anchors anchors = b.anchors();
        if (b.retired() || (open(b) && anchors == null)) {
            return;
        }
        double floor = b.chance() != null && b.higherIsBetter() ? b.chance() : b.min();
        double ceiling = b.max();
        if (anchors != null) {
            floor = anchors.floor();
            ceiling = anchors.ceiling();
        }
        double x = (score - floor) / (ceiling - floor);
        x = b.higherIsBetter() ? x : 1 - x;
        normalised = 100 * Math.min(Math.max(x, 0), 1);
        normalisedError = stderr == null ? 0 : 100 * stderr / (ceiling - floor);
    }
}
