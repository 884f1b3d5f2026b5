package dev.podium.board;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the bridge expects of one model (methodology section 4).
public final class Outlook {

    private final Ability ability;
    private final Map<String, Curve> curves;

    /// By benchmark, what the model's maker, family and year add, in units of the noise.
    private final Map<String, Double> maker;

    private final Map<String, Double> family;
    private final Map<String, Double> year;

    Outlook(Bridge bridge, Ability ability) {
        this.ability = ability;
        curves = bridge.curves();
        maker = term(bridge.makers(), ability.maker());
        family = term(bridge.families(), ability.family());
        year = term(bridge.years(), ability.year());
    }

    private static Map<String, Double> term(Map<String, Map<String, Double>> terms, @Nullable String key) {
        return key == null ? Map.of() : terms.getOrDefault(key, Map.of());
    }

    /// What the model would score on a benchmark; `null` where that is unknown to the fit.
    public @Nullable Expectation on(String benchmark) {
        Curve curve = curves.get(benchmark);
        if (curve == null) {
            return null;
        }
        double total = breakdown(benchmark, curve).total();
        double value = total / 100;
        double g = value * (1 - value);
        double variance =
                g * g * curve.uncertainty(ability.value(), ability.variance()) + curve.left() * curve.scatter(value);
        return new Expectation(
                total, 100 * Math.sqrt(variance), ability.group() >= 0 && ability.group() == curve.group());
    }

    /// What the model's ability alone leads to expect, without what its maker, family, year and category add: what is
    /// measured beyond it is a strength or a weakness. `null` where the benchmark is unknown to the fit.
    public @Nullable Expectation byAbility(String benchmark) {
        Curve curve = curves.get(benchmark);
        if (curve == null) {
            return null;
        }
        double p = curve.at(ability.value());
        double g = p * (1 - p);
        double variance = g * g * curve.uncertainty(ability.value(), ability.variance()) + curve.scatter(p);
        return new Expectation(
                100 * p, 100 * Math.sqrt(variance), ability.group() >= 0 && ability.group() == curve.group());
    }

    /// What the expectation is made of; `null` where the benchmark is unknown to the fit.
    public @Nullable Breakdown breakdown(String benchmark) {
        Curve curve = curves.get(benchmark);
        return curve == null ? null : breakdown(benchmark, curve);
    }

    private Breakdown breakdown(String benchmark, Curve curve) {
        double p = curve.at(ability.value());
        double unit = 100 * Math.sqrt(curve.scatter(p));
        return Breakdown.of(
                100 * p,
                unit * or0(maker.get(benchmark)),
                unit * or0(family.get(benchmark)),
                unit * or0(year.get(benchmark)),
                unit * or0(ability.categories().get(curve.category())));
    }

    private static double or0(@Nullable Double term) {
        return term == null ? 0 : term;
    }
}
