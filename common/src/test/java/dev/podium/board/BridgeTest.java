package dev.podium.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class BridgeTest {

    private static final Curve CURVE = new Curve("math", 1.5, -1, 0.04, 0.02, 0.5, 0.01, -0.02, 0.09, 12, 0, true);

    private static final Ability ABILITY =
            new Ability("lab", "lab alpha", "2026", 0.4, 0.05, 0.2, 7, 0, Map.of("math", -0.3));

    private static Bridge bridge(double term) {
        return new Bridge(
                Map.of("alpha-1", ABILITY),
                Map.of("aime", CURVE),
                Map.of("lab", Map.of("aime", term)),
                Map.of("lab alpha", Map.of("aime", 0.2), "lab beta", Map.of("aime", 9.0)),
                Map.of("2026", Map.of("aime", 0.1), "undated", Map.of("aime", 9.0)));
    }

    private static Breakdown breakdown(double term) {
        return Objects.requireNonNull(bridge(term).breakdown("alpha-1", "aime"));
    }

    private static Expectation expect(double term) {
        return Objects.requireNonNull(bridge(term).expect("alpha-1", "aime"));
    }

    @Test
    void anExpectationIsWorkedOutAsTheMethodologySays() {
        // σ(1.5·0.4 − 1) = σ(−0.4); √S = √(0.02² + 0.04·(p(1 − p) + 0.01))
        double p = 1 / (1 + Math.exp(0.4));
        double unit = Math.sqrt(0.0004 + 0.04 * (p * (1 - p) + 0.01));
        double value = p + unit * (0.5 + 0.2 + 0.1 - 0.3);
        double g = value * (1 - value);
        double eta = 1.5 * 1.5 * 0.05 + 0.4 * 0.4 * 0.01 + 2 * 0.4 * -0.02 + 0.09;
        double variance = g * g * eta + 0.5 * (0.0004 + 0.04 * (g + 0.01));

        assertThat(expect(0.5).value()).isCloseTo(100 * value, within(1e-12));
        assertThat(expect(0.5).sd()).isCloseTo(100 * Math.sqrt(variance), within(1e-12));
        assertThat(expect(0.5).tied()).isTrue();
    }

    @Test
    void theLinesOfAnExpectationAddUpToIt() {
        for (double term : new double[] {-30, -1, 0, 0.5, 30}) {
            Breakdown b = breakdown(term);
            double sum = b.ability() + b.maker() + b.family() + b.year() + b.category() + b.cut();

            assertThat(sum).isCloseTo(expect(term).value(), within(1e-9));
            assertThat(b.total()).isEqualTo(expect(term).value());
            assertThat(b.total()).isBetween(0.0, 100.0);
        }
        assertThat(breakdown(0.5).cut()).isZero();
        assertThat(breakdown(30).cut()).isNegative();
        assertThat(breakdown(-30).cut()).isPositive();
    }

    @Test
    void nothingIsExpectedOfWhatTheFitDoesNotKnow() {
        assertThat(bridge(0).expect("beta-1", "aime")).isNull();
        assertThat(bridge(0).expect("alpha-1", "hle")).isNull();
        assertThat(bridge(0).breakdown("alpha-1", "hle")).isNull();
        assertThat(Bridge.NONE.expect("alpha-1", "aime")).isNull();
    }
}
