package dev.podium.catalog;

/// What counts as 0 and as 100 on an open scale, such as Elo: with them its scores can be averaged with others.
///
/// @param floor the lower of the two, on the benchmark's own scale
/// @param ceiling the upper; where lower is better it is the one that counts as 0
public record Anchors(double floor, double ceiling) {

    public Anchors {
        if (!(floor < ceiling)) {
            throw new IllegalArgumentException(
                    "floor must be below ceiling, but they are " + floor + " and " + ceiling);
        }
    }
}
