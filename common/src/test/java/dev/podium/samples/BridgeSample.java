package dev.podium.samples;

import dev.podium.board.Ability;
import dev.podium.board.Bridge;
import dev.podium.board.Curve;
import java.util.HashMap;
import java.util.Map;

/// A bridge in the making, as simple as a bridge can be: slopes of 1, nothing uncertain but the noise.
public record BridgeSample(Map<String, Ability> abilities, Map<String, Curve> curves) {

    public static final BridgeSample EMPTY = new BridgeSample(Map.of(), Map.of());

    public BridgeSample {
        abilities = Map.copyOf(abilities);
        curves = Map.copyOf(curves);
    }

    /// A model of the group 0.
    public BridgeSample model(String id, double ability) {
        return model(id, ability, 0);
    }

    public BridgeSample model(String id, double ability, int group) {
        Map<String, Ability> more = new HashMap<>(abilities);
        more.put(id, new Ability(null, "?", "undated", ability, 0, 0, 5, group, Map.of()));
        return new BridgeSample(more, curves);
    }

    /// A benchmark of the group 0 on which a model of ability 0 is expected at 50.
    ///
    /// @param sd of a score around its expectation there, in points
    public BridgeSample test(String id, double sd) {
        return test(id, sd, 0, 10);
    }

    public BridgeSample test(String id, double sd, int group, int results) {
        Map<String, Curve> more = new HashMap<>(curves);
        double noise = sd * sd / 10_000 / 0.26;
        more.put(id, new Curve("any", 1, 0, noise, 0, 1, 0, 0, 0, results, group, true));
        return new BridgeSample(abilities, more);
    }

    public Bridge bridge() {
        return new Bridge(abilities, curves, Map.of(), Map.of(), Map.of());
    }
}
