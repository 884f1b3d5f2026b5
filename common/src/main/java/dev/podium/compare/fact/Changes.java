package dev.podium.compare.fact;

import dev.podium.compare.Basis;
import dev.podium.compare.CategoryGap;
import dev.podium.compare.Comparison;
import dev.podium.compare.Flip;
import dev.podium.compare.Flips;
import dev.podium.compare.Gap;
import dev.podium.compare.OverallGap;
import dev.podium.compare.Telling;
import dev.podium.compare.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What would narrow or turn the overall answer, and what the old average makes of the same results.
final class Changes {

    private final Comparison comparison;
    private final List<Fact> facts = new ArrayList<>();

    private Changes(Comparison comparison) {
        this.comparison = comparison;
    }

    static List<Fact> of(Comparison comparison) {
        Changes changes = new Changes(comparison);
        changes.telling();
        Gap gap = comparison.overall().gap();
        if (gap != null && !comparison.flips().equals(Flips.NONE)) {
            changes.flips(Math.abs(gap.difference()));
        }
        changes.naive();
        comparison.categories().forEach(changes::naive);
        return changes.facts;
    }

    private void telling() {
        Telling telling = comparison.mostTelling();
        if (telling != null) {
            facts.add(new ChangeFact.MostTelling(name(telling.model()), telling));
        }
    }

    private void flips(double size) {
        Flips flips = comparison.flips();
        facts.add(new ChangeFact.WeightTurns(first(flips.weights())));
        Flips.Reach reach = flips.reach();
        Flip.Missing missing = missing(flips);
        if (missing != null) {
            facts.add(new ChangeFact.ScoreTurns(name(missing.model()), missing));
        } else if (reach != null) {
            facts.add(new ChangeFact.NoScoreTurns(name(reach.model()), reach, size));
        }
        Flip.Dropped dropped = first(flips.dropped());
        if (dropped != null || droppable()) {
            facts.add(new ChangeFact.ResultTurns(dropped == null ? null : name(dropped.model()), dropped));
        }
    }

    /// The most telling one if it turns the order, else the nearest that does.
    private static Flip.@Nullable Missing missing(Flips flips) {
        Flips.Reach reach = flips.reach();
        return flips.missing().stream()
                .filter(flip -> reach != null && flip.benchmark().equals(reach.benchmark()))
                .findFirst()
                .orElse(first(flips.missing()));
    }

    /// Whether for every weighted result there is an expectation to put in its place, so that all could be tried.
    private boolean droppable() {
        return comparison.a().results() > 1
                && comparison.b().results() > 1
                && comparison.benchmarks().stream()
                        .filter(benchmark -> benchmark.category() != null)
                        .allMatch(benchmark -> (benchmark.a() == null || benchmark.expectedA() != null)
                                && (benchmark.b() == null || benchmark.expectedB() != null));
    }

    private void naive() {
        OverallGap overall = comparison.overall();
        Double averageA = comparison.a().averages().overall();
        Double averageB = comparison.b().averages().overall();
        if (overall.a() != null && overall.b() != null && averageA != null && averageB != null) {
            facts.add(new ChangeFact.Naive(
                    Name.of(comparison.a()),
                    averageA,
                    overall.a(),
                    Name.of(comparison.b()),
                    averageB,
                    overall.b(),
                    overall.basis()));
        }
    }

    /// Told only where the shared tests are sure of the opposite.
    private void naive(CategoryGap category) {
        String id = category.category().id();
        Gap gap = category.gap();
        Double averageA = comparison.a().averages().categories().get(id);
        Double averageB = comparison.b().averages().categories().get(id);
        if (category.basis() == Basis.MATCHED && gap != null && averageA != null && averageB != null) {
            boolean opposite = gap.verdict() == Verdict.AHEAD && gap.difference() * (averageA - averageB) < 0;
            if (opposite) {
                facts.add(new ChangeFact.NaiveCategory(
                        Facts.name(category),
                        category.shared().size(),
                        Name.of(comparison.a()),
                        averageA,
                        Objects.requireNonNull(category.a()),
                        Name.of(comparison.b()),
                        averageB,
                        Objects.requireNonNull(category.b())));
            }
        }
    }

    private Name name(String model) {
        return Name.of(comparison.a().model().id().equals(model) ? comparison.a() : comparison.b());
    }

    private static <T> @Nullable T first(List<T> list) {
        return list.isEmpty() ? null : list.getFirst();
    }
}
