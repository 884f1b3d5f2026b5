package dev.podium.board;

/// How far a score may be off.
///
/// @param sd standard deviation, in points
/// @param open what the unmeasured part adds: `Σ w·sd` over its cells, in points; 0 where all is measured. Scores that
///     are summed share it, because unmeasured cells of one model err together (methodology section 4).
public record Spread(double sd, double open) {}
