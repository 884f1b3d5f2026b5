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
/// @param families by family, then benchmark: the same, beyond the maker
/// @param years by year of release, then benchmark: the same, beyond maker and family
public record Bridge(
        Map<String, Ability> abilities,
        Map<String, Curve> curves,
        Map<String, Map<String, Double>> makers,
        Map<String, Map<String, Double>> families,
        Map<String, Map<String, Double>> years) {

    /// Of a lane without a fit.
    public static final Bridge NONE = new Bridge(Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

    public Bridge {
        abilities = Collections.unmodifiableMap(new TreeMap<>(abilities));
        curves = Collections.unmodifiableMap(new TreeMap<>(curves));
        makers = sorted(makers);
        families = sorted(families);
        years = sorted(years);
    }

    private static Map<String, Map<String, Double>> sorted(Map<String, Map<String, Double>> terms) {
        Map<String, Map<String, Double>> sorted = new TreeMap<>();
        terms.forEach((key, row) -> sorted.put(key, Collections.unmodifiableMap(new TreeMap<>(row))));
        return Collections.unmodifiableMap(sorted);
    }

    /// What a model would score on a benchmark; `null` where one of them is unknown to the fit.
    public @Nullable Expectation expect(String model, String benchmark) {
        Breakdown breakdown = breakdown(model, benchmark);
        Ability ability = abilities.get(model);
        Curve curve = curves.get(benchmark);
        if (breakdown == null || ability == null || curve == null) {
            return null;
        }
        double value = breakdown.total() / 100;
        double g = value * (1 - value);
        double variance =
                g * g * curve.uncertainty(ability.value(), ability.variance()) + curve.left() * curve.scatter(value);
        return new Expectation(
                breakdown.total(), 100 * Math.sqrt(variance), ability.group() >= 0 && ability.group() == curve.group());
    }

    /// What the expectation is made of; `null` where model or benchmark is unknown to the fit.
    public @Nullable Breakdown breakdown(String model, String benchmark) {
        Ability ability = abilities.get(model);
        Curve curve = curves.get(benchmark);
        return ability == null || curve == null ? null : breakdown(ability, benchmark, curve);
    }

    private Breakdown breakdown(Ability ability, String benchmark, Curve curve) {
        double p = curve.at(ability.value());
        double unit = 100 * Math.sqrt(curve.scatter(p));
        return Breakdown.of(
                100 * p,
                unit * term(makers, ability.maker(), benchmark),
                unit * term(families, ability.family(), benchmark),
                unit * term(years, ability.year(), benchmark),
                unit * ability.categories().getOrDefault(curve.category(), 0.0));
    }

    private static double term(Map<String, Map<String, Double>> terms, @Nullable String key, String benchmark) {
        return key == null ? 0 : terms.getOrDefault(key, Map.of()).getOrDefault(benchmark, 0.0);
    }
}
