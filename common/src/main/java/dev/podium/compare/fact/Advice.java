package dev.podium.compare.fact;

import dev.podium.catalog.Model;
import dev.podium.catalog.Price;
import dev.podium.compare.Basis;
import dev.podium.compare.Comparison;
import dev.podium.compare.Gap;
import dev.podium.compare.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// When to pick which: by overall quality, by category, by what the catalogue knows.
public final class Advice {

    /// By so much one must be better at least, so that it is worth a word; less is about the same.
    static final double WORTH = 1.05;

    private Advice() {}

    static List<Fact> of(Comparison comparison) {
        List<Fact> facts = new ArrayList<>();
        Gap overall = comparison.overall().gap();
        if (overall != null) {
            facts.add(new AdviceFact.Quality(
                    Facts.name(comparison.winner(overall)), Name.of(comparison.a()), Name.of(comparison.b())));
        }
        for (Side side : List.of(comparison.a(), comparison.b())) {
            for (Basis basis : List.of(Basis.MATCHED, Basis.BRIDGED)) {
                List<Name> won = won(comparison, side, basis);
                if (!won.isEmpty()) {
                    facts.add(new AdviceFact.Categories(Name.of(side), basis, won));
                }
            }
        }
        needs(comparison.a(), comparison.b(), facts);
        needs(comparison.b(), comparison.a(), facts);
        return facts;
    }

    private static List<Name> won(Comparison comparison, Side side, Basis basis) {
        return comparison.categories().stream()
                .filter(category ->
                        category.basis() == basis && Objects.equals(comparison.winner(category.gap()), side))
                .map(Facts::name)
                .toList();
    }

    private static void needs(Side pick, Side other, List<Fact> facts) {
        List<Need> needs = needs(pick.model(), other.model());
        if (!needs.isEmpty()) {
            facts.add(new AdviceFact.Needs(Name.of(pick), Name.of(other), needs));
        }
    }

    private static List<Need> needs(Model pick, Model other) {
        List<Need> needs = new ArrayList<>();
        if (Boolean.TRUE.equals(pick.openWeights()) && Boolean.FALSE.equals(other.openWeights())) {
            needs.add(Need.OPEN_WEIGHTS);
        }
        Long context = pick.contextTokens();
        Long less = other.contextTokens();
        if (context != null && less != null && context > less) {
            needs.add(Need.LARGER_CONTEXT);
        }
        if (more(mean(other.price()), mean(pick.price()))) {
            needs.add(Need.LOWER_PRICE);
        }
        if (more(pick.outputTokensPerSecond(), other.outputTokensPerSecond())) {
            needs.add(Need.FASTER_OUTPUT);
        }
        if (more(other.ttftSeconds(), pick.ttftSeconds())) {
            needs.add(Need.SOONER_FIRST_TOKEN);
        }
        return needs;
    }

    static @Nullable Double mean(@Nullable Price price) {
        return price == null ? null : price.mean();
    }

    /// Whether both are known, and one is more than the other by so much that it is worth a word.
    public static boolean more(@Nullable Double one, @Nullable Double other) {
        return one != null && other != null && one > 0 && one >= WORTH * other;
    }
}
