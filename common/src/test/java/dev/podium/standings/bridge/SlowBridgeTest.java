package dev.podium.standings.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.podium.board.Ability;
import dev.podium.board.Bridge;
import dev.podium.board.Curve;
import dev.podium.board.Expectation;
import dev.podium.catalog.Benchmark;
import dev.podium.catalog.Model;
import java.util.Objects;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The fit ends where a solver ends that shares no code with it, started elsewhere and run much longer.
class SlowBridgeTest {

    private static final Offset<Double> CLOSE = within(1e-4);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 7})
    void parametersAreThoseOfAnIndependentSolver(long seed) {
        World world = World.random(seed);
        Bridge bridge = world.bridge();
        SlowBridge slow = new SlowBridge(world);

        slow.ability.forEach((id, value) -> {
            Ability ability = Objects.requireNonNull(bridge.abilities().get(id));
            assertThat(ability.value()).as(id).isCloseTo(value, CLOSE);
            assertThat(ability.variance()).as(id).isCloseTo(slow.abilityVariance.get(id), CLOSE);
            assertThat(ability.prior()).as(id).isCloseTo(slow.prior.get(id), CLOSE);
        });
        slow.curve.forEach((id, parameters) -> {
            Curve curve = Objects.requireNonNull(bridge.curves().get(id));
            assertThat(curve.slope()).as(id).isCloseTo(parameters[0], CLOSE);
            assertThat(curve.offset()).as(id).isCloseTo(parameters[1], CLOSE);
            assertThat(curve.noise()).as(id).isCloseTo(slow.noise.get(id), CLOSE);
            double[][] variance = Objects.requireNonNull(slow.curveVariance.get(id));
            assertThat(curve.slopeVariance()).as(id).isCloseTo(variance[0][0], CLOSE);
            assertThat(curve.covariance()).as(id).isCloseTo(variance[0][1], CLOSE);
            assertThat(curve.offsetVariance()).as(id).isCloseTo(variance[1][1], CLOSE);
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 7})
    void expectationsAreWhatASlowReadingOfTheRulesSays(long seed) {
        World world = World.random(seed);
        Bridge bridge = world.bridge();
        SlowBridge slow = new SlowBridge(world);

        for (Model model : world.models) {
            for (Benchmark benchmark : world.benchmarks) {
                Expectation expected = Objects.requireNonNull(bridge.expect(model.id(), benchmark.id()));
                double[] slowly = slow.expect(model, benchmark);
                assertThat(expected.value()).isCloseTo(slowly[0], within(0.01));
                assertThat(expected.sd()).isCloseTo(slowly[1], within(0.01));
            }
        }
    }
}
