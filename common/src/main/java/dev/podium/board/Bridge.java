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

    /// What to expect of a model anywhere; `null` where it is unknown to the fit. For whoever asks of many benchmarks.
    public @Nullable Outlook outlook(String model) {
        Ability ability = abilities.get(model);
        return ability == null ? null : new Outlook(this, ability);
    }

    /// What a model would score on a benchmark; `null` where one of them is unknown to the fit.
    public @Nullable Expectation expect(String model, String benchmark) {
        Outlook outlook = outlook(model);
        return outlook == null ? null : outlook.on(benchmark);
    }

    /// What the expectation is made of; `null` where model or benchmark is unknown to the fit.
    public @Nullable Breakdown breakdown(String model, String benchmark) {
        Outlook outlook = outlook(model);
        return outlook == null ? null : outlook.breakdown(benchmark);
    }
}
