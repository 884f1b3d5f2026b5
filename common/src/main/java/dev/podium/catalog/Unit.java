package dev.podium.catalog;

/// The scale of a benchmark's scores. Open scales (Elo, minutes) are shown and never scored,
/// unless the catalogue gives [Anchors].
public enum Unit {
    PERCENT(true),
    RATIO(true),
    POINTS(true),
    ELO(false),
    MINUTES(false);

    private final boolean bounded;

    Unit(boolean bounded) {
        this.bounded = bounded;
    }

    /// Whether the scale has natural ends, so that a score can be put on 0 to 1.
    public boolean bounded() {
        return bounded;
    }
}
