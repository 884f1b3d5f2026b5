package dev.podium.evaluate.method;

import dev.podium.board.Bridge;
import dev.podium.board.Expectation;
import dev.podium.catalog.Benchmark;
import dev.podium.standings.bridge.BridgeFit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// The methods that are compared, by the names under which they are reported.
public final class Methods {

    /// The mean of whatever is measured, as the seed page does.
    public static final Method AVAILABLE = Available::learn;

    /// The mean of each benchmark's z-scores.
    public static final Method ZSCORE = ZScore::learn;

    /// Ability plus ease, in log odds.
    public static final Method ADDITIVE = Additive::learn;

    /// The two-parameter logistic model alone.
    public static final Method PLAIN = PlainLogistic::learn;

    /// The bridge that boards carry.
    public static final Method PODIUM = (material, cells) -> {
        List<Benchmark> benchmarks = List.copyOf(material.benchmarks().values());
        Bridge bridge = Newcomers.with(BridgeFit.of(material.models(), benchmarks, cells), benchmarks);
        return (model, benchmark) -> {
            Expectation expected = Objects.requireNonNull(bridge.expect(model, benchmark));
            return new Forecast(expected.value(), expected.sd());
        };
    };

    private Methods() {}

    /// By name.
    public static Map<String, Method> all() {
        return new TreeMap<>(Map.of(
                "available", AVAILABLE, "zscore", ZSCORE, "additive", ADDITIVE, "plain", PLAIN, "podium", PODIUM));
    }
}
