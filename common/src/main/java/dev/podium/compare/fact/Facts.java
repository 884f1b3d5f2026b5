package dev.podium.compare.fact;

import dev.podium.board.Cell;
import dev.podium.catalog.Benchmark;
import dev.podium.compare.BenchmarkGap;
import dev.podium.compare.CategoryGap;
import dev.podium.compare.Comparison;
import dev.podium.compare.Gap;
import dev.podium.compare.OverallGap;
import dev.podium.compare.Side;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What may be stated about a comparison's first two models. What is unknown is not stated.
public final class Facts {

    private final Comparison comparison;
    private final Side a;
    private final Side b;
    private final Map<String, Name> tests = new HashMap<>();
    private final List<Fact> facts = new ArrayList<>();

    private Facts(Comparison comparison) {
        this.comparison = comparison;
        a = comparison.a();
        b = comparison.b();
        for (BenchmarkGap gap : comparison.benchmarks()) {
            Benchmark benchmark = gap.benchmark();
            tests.put(benchmark.id(), new Name(benchmark.id(), benchmark.name()));
        }
    }

    /// The statements, in the order in which a reader wants to know them.
    public static List<Fact> of(Comparison comparison) {
        Facts facts = new Facts(comparison);
        facts.overall();
        facts.evidence();
        comparison.categories().forEach(facts::category);
        facts.tests();
        facts.facts.addAll(Things.of(facts.a, facts.b));
        facts.facts.addAll(Advice.of(comparison));
        facts.facts.addAll(Changes.of(comparison));
        return List.copyOf(facts.facts);
    }

    private void overall() {
        OverallGap overall = comparison.overall();
        Gap gap = overall.gap();
        if (gap == null) {
            facts.add(new ScoreFact.NoOverall(Name.of(a), Name.of(b), unmeasured()));
            return;
        }
        boolean turned = gap.difference() < 0;
        double scoreA = Objects.requireNonNull(overall.a());
        double scoreB = Objects.requireNonNull(overall.b());
        facts.add(new ScoreFact.Overall(
                first(gap),
                second(gap),
                overall.basis(),
                comparison.tally().shared(),
                turned ? scoreB : scoreA,
                turned ? scoreA : scoreB,
                towards(gap)));
    }

    private void evidence() {
        facts.add(new ScoreFact.Evidence(
                Name.of(a),
                a.evidence(),
                Name.of(b),
                b.evidence(),
                comparison.overall().basis()));
        for (Side side : List.of(a, b)) {
            if (side.mostlyPrior() && side.results() > 0) {
                facts.add(new ScoreFact.MostlyPrior(Name.of(side), side.results()));
            }
        }
    }

    private void category(CategoryGap category) {
        Gap gap = category.gap();
        if (gap == null) {
            facts.add(new ScoreFact.NoCategory(name(category), Name.of(a), Name.of(b), unmeasured()));
            return;
        }
        List<Name> shared = category.shared().stream()
                .map(id -> Objects.requireNonNull(tests.get(id)))
                .toList();
        facts.add(new ScoreFact.InCategory(
                name(category), category.basis(), shared, first(gap), second(gap), towards(gap)));
    }

    private void tests() {
        BenchmarkGap swing = comparison.biggestSwing();
        if (swing != null) {
            facts.add(swing(swing, Objects.requireNonNull(swing.gap())));
        }
        CategoryGap sharpest = comparison.sharpest();
        if (sharpest != null && size(sharpest) > 0) {
            CategoryGap closest = comparison.closest();
            facts.add(new ScoreFact.Sharpest(
                    name(sharpest),
                    size(sharpest),
                    closest == null ? null : name(closest),
                    closest == null ? 0 : size(closest)));
        }
        if (comparison.tally().shared() > 0) {
            facts.add(new ScoreFact.Counted(Name.of(a), Name.of(b), comparison.tally()));
        }
    }

    private ScoreFact.Swing swing(BenchmarkGap swing, Gap gap) {
        Cell ofA = Objects.requireNonNull(swing.a());
        Cell ofB = Objects.requireNonNull(swing.b());
        boolean turned = gap.difference() < 0;
        return new ScoreFact.Swing(
                swing.benchmark(),
                first(gap),
                second(gap),
                turned ? ofB.score() : ofA.score(),
                turned ? ofA.score() : ofB.score(),
                swing.verdict());
    }

    private Name first(Gap gap) {
        return Name.of(comparison.favoured(gap));
    }

    private Name second(Gap gap) {
        return Name.of(gap.difference() < 0 ? a : b);
    }

    private List<Name> unmeasured() {
        return List.of(a, b).stream()
                .filter(side -> side.results() == 0)
                .map(Name::of)
                .toList();
    }

    /// Seen from the one that it favours.
    static Gap towards(Gap gap) {
        return gap.difference() < 0 ? gap.reversed() : gap;
    }

    static double size(CategoryGap category) {
        Gap gap = category.gap();
        return gap == null ? 0 : Math.abs(gap.difference());
    }

    static Name name(CategoryGap category) {
        return new Name(category.category().id(), category.category().name());
    }

    static @Nullable Name name(@Nullable Side side) {
        return side == null ? null : Name.of(side);
    }
}
