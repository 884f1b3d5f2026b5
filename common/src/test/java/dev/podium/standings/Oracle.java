package dev.podium.standings;

import dev.podium.catalog.Benchmark;
import dev.podium.catalog.Category;
import dev.podium.catalog.Methodology;
import dev.podium.catalog.Model;
import dev.podium.event.Event;
import dev.podium.result.Result;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The methodology read anew, slowly: sections 0, 1, 2 and 5 in plain loops over the events, with nothing of `ledger`,
/// `standings` or `Ranking`. What both say is likely true.
final class Oracle {

    /// A submitted result after all that was said about it.
    private static final class Said {
        final Event.ResultSubmitted event;
        Result result;
        String fate = "";
        boolean verified;

        Said(Event.ResultSubmitted event) {
            this.event = event;
            this.result = event.result();
        }
    }

    /// What a lane shows for a model on a benchmark.
    static final class Value {
        double score;

        @Nullable
        Double normalised;

        @Nullable
        Double stderr;

        int observations;
        double lowest;
        double highest;
        String setting = "";
        String measuredBy = "";
    }

    /// A number with the share of its weight that was measured, and its place.
    static final class Mark {
        double value;
        double evidence;

        @Nullable
        Integer rank;
    }

    /// A model in a lane.
    static final class Line {
        final Map<String, Value> cells = new TreeMap<>();
        final Map<String, Mark> categories = new TreeMap<>();

        @Nullable
        Mark overall;
    }

    private static final List<String> TRUST =
            List.of("VERIFIED", "THIRD_PARTY", "COMMUNITY", "UNKNOWN", "RIVAL", "SELF");

    private final Map<String, Model> models = new TreeMap<>();
    private final Map<String, Benchmark> benchmarks = new TreeMap<>();
    private final Map<String, String> modelNames = new HashMap<>();
    private final Map<String, String> benchmarkNames = new HashMap<>();
    private final List<Said> said = new ArrayList<>();
    private Methodology methodology = Methodology.NONE;

    Oracle(List<Event> log) {
        Set<String> ids = new HashSet<>();
        List<Event> events = new ArrayList<>();
        for (Event event : log) {
            if (ids.add(event.id())) {
                events.add(event);
            }
        }
        for (Event event : events) {
            catalogue(event);
        }
        for (Event event : events) {
            if (event instanceof Event.ResultSubmitted submitted) {
                said.add(listen(submitted, events));
            }
        }
    }

    private void catalogue(Event event) {
        if (event instanceof Event.ModelDescribed e) {
            models.put(e.model().id(), e.model());
            modelNames.put(e.model().id(), e.model().id());
            for (String alias : e.model().aliases()) {
                modelNames.put(alias.toLowerCase(Locale.ROOT), e.model().id());
            }
        }
        if (event instanceof Event.BenchmarkDescribed e) {
            benchmarks.put(e.benchmark().id(), e.benchmark());
            benchmarkNames.put(e.benchmark().id(), e.benchmark().id());
        }
        if (event instanceof Event.MethodologyPublished e) {
            methodology = e.methodology();
        }
    }

    private static Said listen(Event.ResultSubmitted submitted, List<Event> events) {
        Said s = new Said(submitted);
        String owner = submitted.origin().organization();
        for (Event event : events) {
            if (!(event instanceof Event.AboutResult word) || !word.result().equals(submitted.id())) {
                continue;
            }
            boolean own = word.origin().organization().equals(owner);
            if (word instanceof Event.ResultVerified && !own) {
                s.verified = true;
            }
            if (word instanceof Event.ResultCorrected c && own) {
                s.result = c.correction();
                s.verified = false;
            }
            if (word instanceof Event.ResultWithdrawn && own && s.fate.isEmpty()) {
                s.fate = "withdrawn";
            }
            if (word instanceof Event.ResultRetracted) {
                s.fate = "retracted";
            }
        }
        return s;
    }

    /// In order of model id.
    Map<String, Line> lane(boolean verified) {
        Map<String, Line> lines = new TreeMap<>();
        for (Model model : models.values()) {
            lines.put(model.id(), line(model, verified));
        }
        rankOverall(lines);
        for (Category category : methodology.categories()) {
            rankCategory(lines, category.id());
        }
        return lines;
    }

    private Line line(Model model, boolean verified) {
        Line line = new Line();
        for (Benchmark benchmark : benchmarks.values()) {
            List<Said> all = admitted(model, benchmark, verified);
            if (!all.isEmpty()) {
                line.cells.put(benchmark.id(), value(all, model, benchmark));
            }
        }
        double total = 0;
        double measured = 0;
        double weights = 0;
        for (Category category : methodology.categories()) {
            double categoryTotal = 0;
            double categoryMeasured = 0;
            double categoryWeights = 0;
            for (Category.Weight weight : category.benchmarks()) {
                categoryWeights += weight.weight();
            }
            for (Category.Weight weight : category.benchmarks()) {
                Value cell = line.cells.get(weight.benchmark());
                double whole = category.weight() * weight.weight() / categoryWeights;
                weights += whole;
                if (cell != null && cell.normalised != null) {
                    categoryTotal += weight.weight() * cell.normalised;
                    categoryMeasured += weight.weight();
                    total += whole * cell.normalised;
                    measured += whole;
                }
            }
            if (categoryMeasured > 0) {
                Mark mark = new Mark();
                mark.value = categoryTotal / categoryMeasured;
                mark.evidence = categoryMeasured / categoryWeights;
                line.categories.put(category.id(), mark);
            }
        }
        if (measured > 0) {
            line.overall = new Mark();
            line.overall.value = total / measured;
            line.overall.evidence = measured / weights;
        }
        return line;
    }

    private List<Said> admitted(Model model, Benchmark benchmark, boolean verified) {
        List<Said> all = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            Said s = said.get(i);
            boolean here = model.id().equals(modelNames.get(s.result.model().toLowerCase(Locale.ROOT)))
                    && benchmark
                            .id()
                            .equals(benchmarkNames.get(s.result.benchmark().toLowerCase(Locale.ROOT)));
            boolean inRange = s.result.score() >= benchmark.min() && s.result.score() <= benchmark.max();
            String trust = trust(s, model);
            boolean lane = !verified || trust.equals("VERIFIED") || (trust.equals("THIRD_PARTY") && s.event.admitted());
            if (here && inRange && lane && s.fate.isEmpty() && !duplicate(i)) {
                all.add(s);
            }
        }
        return all;
    }

    /// Whether an earlier result of the same organisation says the same and was not withdrawn.
    private boolean duplicate(int i) {
        Said mine = said.get(i);
        for (int j = 0; j < i; j++) {
            Said other = said.get(j);
            if (!other.fate.equals("withdrawn")
                    && other.event
                            .origin()
                            .organization()
                            .equals(mine.event.origin().organization())
                    && text(other.result).equals(text(mine.result))) {
                return true;
            }
        }
        return false;
    }

    private static String text(Result r) {
        return r.toString().toLowerCase(Locale.ROOT);
    }

    private static String trust(Said s, Model model) {
        if (s.verified) {
            return "VERIFIED";
        }
        return s.event.origin().organization().equals(model.organization())
                ? "SELF"
                : s.result.source().measuredBy().name();
    }

    private Value value(List<Said> all, Model model, Benchmark benchmark) {
        Value value = new Value();
        value.observations = all.size();
        value.lowest = Double.MAX_VALUE;
        value.highest = -Double.MAX_VALUE;
        for (Said s : all) {
            value.lowest = Math.min(value.lowest, s.result.score());
            value.highest = Math.max(value.highest, s.result.score());
        }
        List<Result> kept = new ArrayList<>();
        for (String trust : TRUST) {
            for (Said s : all) {
                if (kept.size() < all.size()
                        && trust(s, model).equals(trust)
                        && (value.measuredBy.isEmpty() || value.measuredBy.equals(trust))) {
                    value.measuredBy = trust;
                    kept.add(s.result);
                }
            }
        }
        value.setting = setting(kept, benchmark);
        List<Result> counting = newest(kept, value.setting);
        List<Double> scores = new ArrayList<>();
        for (Result r : counting) {
            scores.add(r.score());
        }
        Collections.sort(scores);
        int n = scores.size();
        value.score = (scores.get((n - 1) / 2) + scores.get(n / 2)) / 2;
        value.normalised = normalised(value.score, benchmark);
        value.stderr = stderr(counting, benchmark);
        return value;
    }

    /// The settings of the random world, from much effort to little.
    private static final List<String> EFFORTS = List.of("thinking-32k", "high", "5-shot", "", "low");

    private String setting(List<Result> results, Benchmark benchmark) {
        Set<String> there = new HashSet<>();
        for (Result r : results) {
            there.add(r.setting() == null ? "" : r.setting());
        }
        String named = methodology.settings().get(benchmark.id());
        if (named != null && there.contains(named)) {
            return named;
        }
        for (String effort : EFFORTS) {
            if (there.contains(effort)) {
                return effort;
            }
        }
        throw new IllegalStateException("no effort among " + there);
    }

    private static List<Result> newest(List<Result> results, String setting) {
        List<Result> counting = new ArrayList<>();
        for (Result r : results) {
            boolean replaced = false;
            for (Result later : results) {
                boolean sameSeries = !setting.isEmpty()
                        && setting.equals(later.setting())
                        && String.valueOf(later.source().url())
                                .equals(String.valueOf(r.source().url()))
                        && String.valueOf(later.source().collection())
                                .equals(String.valueOf(r.source().collection()))
                        && String.valueOf(later.harness()).equals(String.valueOf(r.harness()));
                replaced |= sameSeries
                        && later.evaluatedAt() != null
                        && r.evaluatedAt() != null
                        && later.evaluatedAt().isAfter(r.evaluatedAt());
            }
            if (!replaced && setting.equals(r.setting() == null ? "" : r.setting())) {
                counting.add(r);
            }
        }
        return counting;
    }

    private static @Nullable Double normalised(double score, Benchmark b) {
        if (b.retired() || b.unit().name().equals("ELO") || b.unit().name().equals("MINUTES")) {
            return null;
        }
        double floor = b.chance() == null ? b.min() : b.chance();
        double x = b.higherIsBetter() ? (score - floor) / (b.max() - floor) : (b.max() - score) / (b.max() - b.min());
        return x < 0 ? 0 : x > 1 ? 100 : 100 * x;
    }

    private static @Nullable Double stderr(List<Result> results, Benchmark b) {
        boolean open = b.unit().name().equals("ELO") || b.unit().name().equals("MINUTES");
        double span = b.max() - b.min();
        double sum = 0;
        double mean = 0;
        int n = 0;
        for (Result r : results) {
            double p = (r.score() - b.min()) / span;
            Integer items = b.items();
            double error = 0;
            if (r.stderr() != null && r.stderr() != 0) {
                error = r.stderr();
            } else if (!open && items != null && p > 0 && p < 1) {
                error = span * Math.sqrt(p * (1 - p) / items);
            } else if (!open) {
                error = span * 2 / 100;
            }
            sum += error;
            n += error > 0 ? 1 : 0;
            mean += r.score() / results.size();
        }
        double scatter = 0;
        for (Result r : results) {
            scatter += Math.pow(r.score() - mean, 2);
        }
        double ofMean = results.size() < 2 ? 0 : Math.sqrt(scatter / (results.size() - 1)) / Math.sqrt(results.size());
        double larger = Math.max(n == 0 ? 0 : sum / n, ofMean);
        return larger == 0 ? null : larger;
    }

    private void rankOverall(Map<String, Line> lines) {
        for (Line line : lines.values()) {
            if (eligible(line) && line.overall != null) {
                int above = 0;
                for (Line other : lines.values()) {
                    boolean higher = other.overall != null && other.overall.value > line.overall.value + 1e-9;
                    above += higher && eligible(other) ? 1 : 0;
                }
                line.overall.rank = above + 1;
            }
        }
    }

    private boolean eligible(Line line) {
        return line.overall != null
                && line.overall.evidence > methodology.minEvidence() - 1e-9
                && line.categories.size() >= methodology.minCategories();
    }

    private void rankCategory(Map<String, Line> lines, String category) {
        for (Line line : lines.values()) {
            Mark mark = line.categories.get(category);
            if (mark != null && mark.evidence > methodology.minCategoryEvidence() - 1e-9) {
                int above = 0;
                for (Line other : lines.values()) {
                    Mark theirs = other.categories.get(category);
                    above += theirs != null
                                    && theirs.evidence > methodology.minCategoryEvidence() - 1e-9
                                    && theirs.value > mark.value + 1e-9
                            ? 1
                            : 0;
                }
                mark.rank = above + 1;
            }
        }
    }
}
