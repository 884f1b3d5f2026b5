package dev.podium.board;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Places of scores among each other: rank, its interval, tier, chance of being first (methodology section 6).
final class Places {

    /// A model's score among others.
    record Contender(String model, Score score) {

        static final Comparator<Contender> ORDER = Comparator.<Contender>comparingLong(
                        c -> Ranking.rounded(c.score.value()))
                .reversed()
                .thenComparing(Comparator.<Contender>comparingLong(c -> Ranking.rounded(c.score.evidence()))
                        .reversed())
                .thenComparing(Contender::model);
    }

    private final List<Contender> order;
    private final int[] ranks;

    private Places(List<Contender> contenders) {
        order = contenders.stream().sorted(Contender.ORDER).toList();
        ranks = ranks();
    }

    /// Scores with rank and, where they say how far they may be off, tier; by model id.
    static Map<String, Score> of(List<Contender> contenders) {
        Places places = new Places(contenders);
        return places.placed(places.tiers(), List.of());
    }

    /// Scores with all that a place has, where they say how far they may be off; by model id.
    static Map<String, Score> drawn(List<Contender> contenders, int revision) {
        Places places = new Places(contenders);
        return places.placed(places.tiers(), places.draws(revision));
    }

    /// Competition ranks ("1, 2, 2, 4"): one more than the number of higher scores.
    private int[] ranks() {
        int[] competition = new int[order.size()];
        for (int i = 0; i < competition.length; i++) {
            boolean tie = i > 0
                    && Ranking.rounded(order.get(i).score.value())
                            == Ranking.rounded(order.get(i - 1).score.value());
            competition[i] = tie ? competition[i - 1] : i + 1;
        }
        return competition;
    }

    /// From the top down: a model stays in the open tier while its leader is not surely above it. Empty without
    /// spreads.
    private List<Integer> tiers() {
        List<Integer> tiers = new ArrayList<>();
        if (!spread()) {
            return tiers;
        }
        int tier = 1;
        Score leader = null;
        for (Contender contender : order) {
            leader = leader == null ? contender.score : leader;
            if (Objects.requireNonNull(Probability.above(leader, contender.score)) >= Probability.AHEAD) {
                tier++;
                leader = contender.score;
            }
            tiers.add(tier);
        }
        return tiers;
    }

    private List<Draws.Outcome> draws(int revision) {
        if (!spread()) {
            return List.of();
        }
        double[] values = order.stream().mapToDouble(c -> c.score.value()).toArray();
        double[] sds = order.stream()
                .mapToDouble(c -> Objects.requireNonNull(c.score.spread()).sd())
                .toArray();
        return new Draws(order.stream().map(Contender::model).toList(), values, sds, revision).outcomes();
    }

    private boolean spread() {
        return order.stream().allMatch(contender -> contender.score.spread() != null);
    }

    private Map<String, Score> placed(List<Integer> tiers, List<Draws.Outcome> draws) {
        Map<String, Score> placed = HashMap.newHashMap(order.size());
        for (int i = 0; i < order.size(); i++) {
            Contender contender = order.get(i);
            Score score = contender.score.ranked(ranks[i], tiers.isEmpty() ? null : tiers.get(i));
            placed.put(contender.model, draws.isEmpty() ? score : score.drawn(draws.get(i)));
        }
        return placed;
    }
}
