package dev.podium.board;

/// How one benchmark's scores follow ability: `p = σ(slope·C + offset)`.
///
/// @param category of the catalogue, whose residual term applies
/// @param slope α, how sharply it tells models apart
/// @param offset c; its difficulty is `-c/α`
/// @param noise φ, scatter beyond the stated errors
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
        double slopeVariance,
        double covariance,
        double offsetVariance,
        int results,
        int group,
        boolean follows) {

    /// Ability at which half the scale is expected.
    public double difficulty() {
        return -offset / slope;
    }
}
