package dev.podium.ui.feed;

import dev.podium.board.Board;
import dev.podium.board.Freshness;
import dev.podium.board.Leaderboard;
import dev.podium.board.Observation;
import dev.podium.board.Row;
import dev.podium.catalog.Benchmark;
import dev.podium.catalog.Category;
import dev.podium.catalog.Methodology;
import dev.podium.catalog.Model;
import dev.podium.compare.Comparisons;
import dev.podium.result.Lane;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What every page looks up in a board, worked out once per board.
public final class BoardIndex {

    /// A benchmark's place in the methodology.
    ///
    /// @param weight share of the category, 0 to 1
    public record Weighted(Category category, double weight) {

        /// Share of the whole, 0 to 1, when nothing is missing.
        public double share() {
            return category.weight() * weight;
        }
    }

    /// What somebody asked to be worked out.
    private record Kept(Class<?> type, Object subject) {}

    /// The answer, and a lock for it alone: a thousand readers ask at the same moment, and to work it out may take
    /// another answer.
    private static final class Once {

        private @Nullable Object answer;

        synchronized Object get(Supplier<?> work) {
            Object known = answer;
            if (known == null) {
                known = work.get();
                answer = known;
            }
            return known;
        }
    }

    private final Board board;
    private final Map<Kept, Once> kept = new ConcurrentHashMap<>();
    private final Map<Lane, Comparisons> comparisons = new ConcurrentHashMap<>();
    private final Reweighted reweighted = new Reweighted();
    private final Map<String, Model> models;
    private final Map<String, Benchmark> benchmarks;
    private final Map<String, Weighted> weights = new HashMap<>();
    private final Map<String, Row> provisional;
    private final Map<String, Row> verified;
    private final Map<String, List<Observation>> byModel;
    private final Map<String, List<Observation>> byBenchmark;
    private final Map<String, Freshness> freshness;

    private BoardIndex(Board board) {
        this.board = board;
        models = byId(board.models(), Model::id);
        benchmarks = byId(board.benchmarks(), Benchmark::id);
        provisional = byId(board.provisional().rows(), Row::model);
        verified = byId(board.verified().rows(), Row::model);
        byModel = board.observations().stream().collect(Collectors.groupingBy(Observation::model));
        freshness = Freshness.of(board);
        byBenchmark = board.observations().stream().collect(Collectors.groupingBy(Observation::benchmark));
        for (Category category : board.methodology().categories()) {
            category.benchmarks().forEach(w -> weights.put(w.benchmark(), new Weighted(category, w.weight())));
        }
    }

    public static BoardIndex of(Board board) {
        return new BoardIndex(board);
    }

    public @Nullable Model model(String id) {
        return models.get(id);
    }

    /// Compares models of a lane; worked out when somebody first compares.
    public Comparisons comparisons(Lane lane) {
        return comparisons.computeIfAbsent(lane, compared -> Comparisons.of(board, compared));
    }

    /// A lane ranked by a methodology: as it was published, or anew with a reader's weights, once for all readers that
    /// chose the same.
    public Leaderboard leaderboard(Lane lane, Methodology methodology) {
        return methodology.equals(board.methodology())
                ? board.lane(lane)
                : reweighted.of(board.lane(lane), methodology);
    }

    public @Nullable Benchmark benchmark(String id) {
        return benchmarks.get(id);
    }

    public @Nullable Row row(Lane lane, String model) {
        return switch (lane) {
            case PROVISIONAL -> provisional.get(model);
            case VERIFIED -> verified.get(model);
        };
    }

    /// Where the methodology counts a benchmark; `null` when it is shown only.
    public @Nullable Weighted weighted(String benchmark) {
        return weights.get(benchmark);
    }

    /// Whether a benchmark still tells models apart; `null` where nothing is known of that.
    public @Nullable Freshness freshness(String benchmark) {
        return freshness.get(benchmark);
    }

    /// By benchmark, then offset.
    public List<Observation> observationsOf(String model) {
        return byModel.getOrDefault(model, List.of());
    }

    /// By model, then offset.
    public List<Observation> observationsOn(String benchmark) {
        return byBenchmark.getOrDefault(benchmark, List.of());
    }

    /// What a page works out of the board and all its readers share; worked out when somebody first asks.
    ///
    /// @param subject what it is about: a lane, or a record of more
    public <T> T once(Class<T> type, Object subject, Supplier<T> work) {
        Kept key = new Kept(type, subject);
        Once found = kept.get(key);
        if (found == null) {
            found = kept.computeIfAbsent(key, absent -> new Once());
        }
        return type.cast(found.get(work));
    }

    private static <T> Map<String, T> byId(List<T> things, Function<T, String> id) {
        Map<String, T> map = HashMap.newHashMap(things.size());
        things.forEach(thing -> map.put(id.apply(thing), thing));
        return map;
    }
}
