package dev.podium.ingestion.starter;

import static dev.podium.ingestion.starter.Figures.number;

import dev.podium.board.Ability;
import dev.podium.board.Board;
import dev.podium.board.Bridge;
import dev.podium.board.Cell;
import dev.podium.board.Curve;
import dev.podium.board.Expectation;
import dev.podium.board.Observation;
import dev.podium.catalog.Benchmark;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The steps of the worked example: one cell from its observations, one expectation from its parameters.
record ExampleSteps(Board board) {

    /// Sections 1 and 2.
    void cell(Figures figures, String model, String benchmark) {
        figures.paragraph("**A cell.** What was stated of `" + model + "` on `" + benchmark + "`:");
        figures.head("rlll", "score", "error", "setting", "measured by");
        for (Observation o : board.observations()) {
            if (o.model().equals(model) && o.benchmark().equals(benchmark)) {
                figures.row(
                        number(o.score(), 2),
                        o.stderr() == null ? "not stated" : number(o.stderr(), 2),
                        Objects.requireNonNullElse(o.setting(), "not stated"),
                        o.measuredBy().name().toLowerCase(Locale.ROOT).replace('_', ' '));
            }
        }
        Cell cell = Example.cell(board, model, benchmark);
        Benchmark scale = Example.benchmark(board, benchmark);
        double floor = scale.chance() == null ? scale.min() : scale.chance();
        double se = Objects.requireNonNull(cell.stderr());
        figures.end()
                .paragraph("The strongest kind and the highest effort of it (`" + cell.setting() + "`) are left, then")
                .formulas("""
                        s    = %s      se = %s
                        x    = (%s − %s)/(%s − %s) = %s %%
                        se/x = %s/(%s − %s) = %s %%""".formatted(
                                number(cell.score(), 3),
                                number(se, 3),
                                number(cell.score(), 3),
                                number(floor, 0),
                                number(scale.max(), 0),
                                number(floor, 0),
                                number(Objects.requireNonNull(cell.normalised()), 2),
                                number(se, 3),
                                number(scale.max(), 0),
                                number(floor, 0),
                                number(scale.normaliseDistance(se), 2)));
    }

    /// Section 4.
    void expectation(Figures figures, String model, String benchmark) {
        Bridge bridge = board.provisional().bridge();
        Ability m = Objects.requireNonNull(bridge.abilities().get(model));
        Curve b = Objects.requireNonNull(bridge.curves().get(benchmark));
        Expectation expected = Objects.requireNonNull(bridge.expect(model, benchmark));
        double eta = b.slope() * m.value() + b.offset();
        double p = 1 / (1 + Math.exp(-eta));
        double g = p * (1 - p);
        double unit = Math.sqrt(b.error() * b.error() + b.noise() * (g + 0.01));
        double value = expected.value() / 100;
        double gv = value * (1 - value);
        double v = b.slope() * b.slope() * m.variance()
                + m.value() * m.value() * b.slopeVariance()
                + 2 * m.value() * b.covariance()
                + b.offsetVariance();
        figures.paragraph("**An expectation.** `" + model + "` has no result on `" + benchmark + "`. The fit says ("
                        + m.results() + " results of the model, " + b.results() + " of the test)")
                .formulas("""
                        C = %s   Var C = %s
                        α = %s   c = %s   φ = %s   Var α = %s   Cov = %s   Var c = %s
                        κ₁ = %s (%s)   κ₂ = %s (%s)   κ₃ = %s (%s)   λ = %s (%s)
                        ε = %s   ψ = %s""".formatted(
                                number(m.value(), 4),
                                number(m.variance(), 6),
                                number(b.slope(), 4),
                                number(b.offset(), 4),
                                number(b.noise(), 6),
                                number(b.slopeVariance(), 6),
                                number(b.covariance(), 6),
                                number(b.offsetVariance(), 6),
                                number(term(bridge.makers(), m.maker(), benchmark), 4),
                                m.maker(),
                                number(term(bridge.families(), m.family(), benchmark), 4),
                                m.family(),
                                number(term(bridge.years(), m.year(), benchmark), 4),
                                m.year(),
                                number(m.categories().getOrDefault(b.category(), 0.0), 4),
                                b.category(),
                                number(b.error(), 4),
                                number(b.left(), 4)))
                .paragraph("and from that follows")
                .formulas("""
                        η  = α C + c = %s      p = σ(η) = %s      g = p(1 − p) = %s
                        √(ε² + φ(g + 0.01)) = %s
                        v  = p + %s·(κ₁ + κ₂ + κ₃ + λ) = %s      g_v = v(1 − v) = %s
                        V  = α² Var C + C² Var α + 2 C Cov + Var c = %s
                        ŝ  = 100·v = %s
                        sd = 100·√(g_v²V + ψ(ε² + φ(g_v + 0.01))) = %s""".formatted(
                                number(eta, 4),
                                number(p, 4),
                                number(g, 4),
                                number(unit, 4),
                                number(unit, 4),
                                number(value, 4),
                                number(gv, 4),
                                number(v, 6),
                                number(expected.value(), 2),
                                number(expected.sd(), 2)));
    }

    private static double term(Map<String, Map<String, Double>> terms, @Nullable String key, String benchmark) {
        return key == null ? 0 : terms.getOrDefault(key, Map.of()).getOrDefault(benchmark, 0.0);
    }
}
