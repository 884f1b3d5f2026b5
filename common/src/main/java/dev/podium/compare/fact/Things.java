package dev.podium.compare.fact;

import dev.podium.catalog.Model;
import dev.podium.catalog.Price;
import dev.podium.compare.Side;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Statements about price, speed, context, reasoning and openness, where at least one of the two is known.
final class Things {

    private Things() {}

    static List<Fact> of(Side a, Side b) {
        Model first = a.model();
        Model second = b.model();
        Name nameA = Name.of(a);
        Name nameB = Name.of(b);
        List<Fact> facts = new ArrayList<>();
        Price priceA = known(first.price());
        Price priceB = known(second.price());
        if (any(priceA, priceB)) {
            facts.add(new ThingFact.Cost(nameA, priceA, nameB, priceB));
        }
        if (any(first.outputTokensPerSecond(), second.outputTokensPerSecond())) {
            facts.add(new ThingFact.Speed(nameA, first.outputTokensPerSecond(), nameB, second.outputTokensPerSecond()));
        }
        if (any(first.ttftSeconds(), second.ttftSeconds())) {
            facts.add(new ThingFact.FirstToken(nameA, first.ttftSeconds(), nameB, second.ttftSeconds()));
        }
        if (any(first.contextTokens(), second.contextTokens())) {
            facts.add(new ThingFact.Context(nameA, first.contextTokens(), nameB, second.contextTokens()));
        }
        if (any(first.reasoning(), second.reasoning())) {
            facts.add(new ThingFact.Reasoning(nameA, first.reasoning(), nameB, second.reasoning()));
        }
        if (any(first.openWeights(), second.openWeights())) {
            facts.add(new ThingFact.Openness(
                    nameA, first.openWeights(), first.license(), nameB, second.openWeights(), second.license()));
        }
        return facts;
    }

    private static @Nullable Price known(@Nullable Price price) {
        return price == null || (price.input() == null && price.output() == null) ? null : price;
    }

    private static boolean any(@Nullable Object a, @Nullable Object b) {
        return a != null || b != null;
    }
}
