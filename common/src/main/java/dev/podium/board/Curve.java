package dev.podium.board;

/// How one benchmark's scores follow ability: `p = σ(slope·C + offset)`, on 0 to 1.
///
/// @param category of the catalogue, whose residual term applies
/// @param slope α, how sharply it tells models apart
/// @param offset c; its difficulty is `-c/α`
/// @param noise φ, scatter beyond the stated errors
/// @param error typical stated error of its cells, 0 to 1
/// @param left share of the noise's variance that the residual terms leave, as unseen cells show
/// @param slopeVariance Var(α)
/// @param covariance Cov(α, c)
/// @param offsetVariance Var(c)
/// @param results cells that the fit saw of this benchmark
/// @param group see [Ability#group]
/// @param follows whether it follows general ability; where its slope lies at the bound it does not, and shows no
/// difficulty
public record Curve(
        String category,
        double slope,
        double offset,
        double noise,
        double error,
        double left,
        double slopeVariance,
        double covariance,
        double offsetVariance,
        int results,
        int group,
        boolean follows) {

    /// Keeps the noise above 0 at the ends of the scale: `S = se² + φ(p(1 − p) + 0.01)`.
    public static final double FLOOR = 0.01;

    /// Ability at which half the scale is expected.
    public double difficulty() {
        return -offset / slope;
    }

    /// The expected score of an ability, 0 to 1.
    double at(double ability) {
        return 1 / (1 + StrictMath.exp(-(slope * ability + offset)));
    }

    /// Variance of a score around an expected one, `S`.
    double scatter(double p) {
        return error * error + noise * (p * (1 - p) + FLOOR);
    }

    /// Variance of `slope·C + offset` that uncertain parameters leave.
    double uncertainty(double ability, double abilityVariance) {
        return slope * slope * abilityVariance
                + ability * ability * slopeVariance
                + 2 * ability * covariance
                + offsetVariance;
    }
}
