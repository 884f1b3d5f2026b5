package dev.podium.board;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What ties all benchmarks of a lane together: one ability per model, one curve per benchmark (methodology section 4).
/// Fitted by `standings`; whoever shows or compares asks it what to expect.
///
/// @param abilities by model id, for every model of the catalogue
/// @param curves by benchmark id, for every benchmark with measured cells
/// @param makers by maker, then benchmark: what its models do there beyond their ability, in units of the noise
public record Bridge(
        Map<String, Ability> abilities, Map<String, Curve> curves, Map<String, Map<String, Double>> makers) {

    /// Of a lane without a fit.
    public static final Bridge NONE = new Bridge(Map.of(), Map.of(), Map.of());

    public Bridge {
        abilities = Collections.unmodifiableMap(new TreeMap<>(abilities));
        curves = Collections.unmodifiableMap(new TreeMap<>(curves));
        Map<String, Map<String, Double>> terms = new TreeMap<>();
        makers.forEach((maker, term) -> terms.put(maker, Collections.unmodifiableMap(new TreeMap<>(term))));
        makers = Collections.unmodifiableMap(terms);
    }

    /// What a model would score on a benchmark; `null` where one of them is unknown to the fit.
    public @Nullable Expectation expect(String model, String benchmark) {
        Ability ability = abilities.get(model);
        Curve curve = curves.get(benchmark);
        return ability == null || curve == null ? null : expect(ability, benchmark, curve);
    }

    private Expectation expect(Ability ability, String benchmark, Curve curve) {
        double eta = curve.slope() * ability.value() + curve.offset();
        double p = 1 / (1 + StrictMath.exp(-eta));
        double g = p * (1 - p);
        double noise = curve.noise() * (g + 0.01);
        double c = ability.value();
        double parameters = curve.slope() * curve.slope() * ability.variance()
                + c * c * curve.slopeVariance()
                + 2 * c * curve.covariance()
                + curve.offsetVariance();
        double beyond = maker(ability, benchmark) + ability.categories().getOrDefault(curve.category(), 0.0);
        double value = Math.clamp(p + Math.sqrt(noise) * beyond, 0.0, 1.0);
        return new Expectation(
                100 * value,
                100 * Math.sqrt(g * g * parameters + noise),
                ability.group() >= 0 && ability.group() == curve.group());
    }

    private double maker(Ability ability, String benchmark) {
        String maker = ability.maker();
        return maker == null ? 0 : makers.getOrDefault(maker, Map.of()).getOrDefault(benchmark, 0.0);
    }
}
