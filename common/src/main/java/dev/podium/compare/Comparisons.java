package dev.podium.compare;

import dev.podium.board.Ability;
import dev.podium.board.Board;
import dev.podium.board.Bridge;
import dev.podium.board.Leaderboard;
import dev.podium.board.Row;
import dev.podium.board.Score;
import dev.podium.catalog.Benchmark;
import dev.podium.catalog.Methodology;
import dev.podium.catalog.Model;
import dev.podium.result.Lane;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Compares any models of one lane of one board. Made once per board, then every comparison is cheap; may be shared
/// among threads.
public final class Comparisons {

    private final Lane lane;
    private final Bridge bridge;
    private final Map<String, Model> models;
    private final Map<String, Benchmark> benchmarks;
    private final Map<String, Row> rows;

    private Comparisons(Comparisons all, Bridge bridge) {
        lane = all.lane;
        models = all.models;
        benchmarks = all.benchmarks;
        rows = all.rows;
        this.bridge = bridge;
    }

    private Comparisons(List<Model> models, List<Benchmark> benchmarks, Leaderboard leaderboard) {
        lane = leaderboard.lane();
        bridge = leaderboard.bridge();
        this.models = byId(models, Model::id);
        this.benchmarks = byId(benchmarks, Benchmark::id);
        rows = byId(leaderboard.rows(), Row::model);
    }

    public static Comparisons of(Board board, Lane lane) {
        return of(board.models(), board.benchmarks(), board.lane(lane));
    }

    public static Comparisons of(List<Model> models, List<Benchmark> benchmarks, Leaderboard leaderboard) {
        return new Comparisons(models, benchmarks, leaderboard);
    }

    /// The same models by measured results alone: every pair on the weighted benchmarks that both of it have taken,
    /// nothing estimated. What all of more than two share is [Comparison#common].
    public Comparisons matched() {
        return new Comparisons(this, Bridge.NONE);
    }

    /// Compares two to four different models.
    ///
    /// @param methodology the published one, or the same at other weights
    /// @throws IllegalArgumentException if a model is unknown or there twice, or if there are too few or too many
    public Comparison of(List<String> ids, Methodology methodology) {
        if (ids.size() < 2
                || ids.size() > Comparison.MOST_MODELS
                || ids.stream().distinct().count() < ids.size()) {
            throw new IllegalArgumentException("two to four different models can be compared, not " + ids);
        }
        Plan plan = new Plan(methodology, benchmarks);
        List<Card> cards = ids.stream().map(id -> card(id, plan)).toList();
        List<Side> sides = cards.stream().map(card -> side(card, cards)).toList();
        List<Comparison> pairs = new ArrayList<>();
        for (int other = 1; other < cards.size(); other++) {
            pairs.add(pair(List.of(sides.get(0), sides.get(other)), new Pair(cards.get(0), cards.get(other), bridge)));
        }
        Comparison first = pairs.getFirst();
        return pairs.size() == 1 ? first : together(first, sides, Common.of(cards), pairs);
    }

    /// The missing results of two different models that would narrow the interval of their overall difference, the most
    /// telling first.
    ///
    /// @throws IllegalArgumentException if a model is unknown
    public List<Telling> missing(String a, String b, Methodology methodology) {
        Plan plan = new Plan(methodology, benchmarks);
        return Tellings.all(new Pair(card(a, plan), card(b, plan), bridge));
    }

    /// One model beside what its ability leads to expect, and what is missing of it.
    ///
    /// @throws IllegalArgumentException if the model is unknown
    public Alone alone(String id, Methodology methodology) {
        return Alone.of(card(id, new Plan(methodology, benchmarks)));
    }

    private Card card(String id, Plan plan) {
        Model model = models.get(id);
        if (model == null) {
            throw new IllegalArgumentException("there is no model " + id);
        }
        Row row = rows.get(id);
        return new Card(model, row == null ? new Row(id, null, Map.of(), List.of()) : row, plan, bridge);
    }

    private Side side(Card card, List<Card> all) {
        Model model = card.model;
        boolean unlike = all.stream()
                        .filter(other -> other.model.name().equals(model.name()))
                        .count()
                == 1;
        Ability ability = bridge.abilities().get(model.id());
        return new Side(
                model,
                unlike ? model.name() : model.name() + " (" + model.id() + ")",
                score(card, ability),
                card.evidence(),
                card.scored(),
                ability != null && ability.mostlyPrior(),
                Averages.of(card));
    }

    private static @Nullable Score score(Card card, @Nullable Ability ability) {
        boolean all = true;
        for (int i = 0; i < card.plan.size(); i++) {
            all &= card.measured(i);
        }
        Completed completed = card.completed();
        boolean complete = ability == null ? all : card.scored() > 0;
        return complete && completed.any() ? Score.of(completed.value(), completed.spread(), card.evidence()) : null;
    }

    private Comparison pair(List<Side> sides, Pair pair) {
        List<CategoryGap> categories = Categories.of(pair);
        List<BenchmarkGap> gaps = Benchmarks.of(pair, bridge, benchmarks);
        Tellings.Found a = Tellings.most(pair.a, pair);
        Tellings.Found b = Tellings.most(pair.b, pair);
        List<CategoryGap> matched = categories.stream()
                .filter(category -> category.basis() == Basis.MATCHED)
                .sorted(Comparator.<CategoryGap>comparingDouble(
                                category -> Math.abs(Comparison.gap(category).difference()))
                        .thenComparing(category -> category.category().id()))
                .toList();
        return new Comparison(
                lane,
                sides,
                OverallGap.of(pair),
                categories,
                gaps,
                Tally.of(gaps),
                swing(gaps),
                matched.isEmpty() ? null : matched.getLast(),
                matched.size() < 2 ? null : matched.getFirst(),
                Turning.of(pair, a, b),
                Tellings.more(a, b),
                List.of(),
                List.of());
    }

    private static @Nullable BenchmarkGap swing(List<BenchmarkGap> gaps) {
        return gaps.stream()
                .filter(gap -> gap.matched() && gap.size() > 0)
                .max(Comparator.comparingDouble(BenchmarkGap::size)
                        .thenComparing(Comparator.<BenchmarkGap, String>comparing(
                                        gap -> gap.benchmark().id())
                                .reversed()))
                .orElse(null);
    }

    private static Comparison together(
            Comparison first, List<Side> sides, List<Common> common, List<Comparison> pairs) {
        return new Comparison(
                first.lane(),
                sides,
                first.overall(),
                first.categories(),
                first.benchmarks(),
                first.tally(),
                first.biggestSwing(),
                first.sharpest(),
                first.closest(),
                first.flips(),
                first.mostTelling(),
                common,
                pairs);
    }

    private static <T> Map<String, T> byId(List<T> things, Function<T, String> id) {
        Map<String, T> map = HashMap.newHashMap(things.size());
        things.forEach(thing -> map.put(id.apply(thing), thing));
        return map;
    }
}
