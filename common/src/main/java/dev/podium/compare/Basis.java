package dev.podium.compare;

/// What a difference rests on; always named beside it.
public enum Basis {
    /// All weighted benchmarks: measured cells, and expectations where nothing was measured.
    COMPLETED,
    /// The weighted benchmarks that all have taken, and nothing else.
    MATCHED,
    /// Nothing is shared, yet measured cells tie both together: what each has, completed by what the bridge expects.
    BRIDGED,
    /// Nothing that both could be held to.
    NO_CLAIM
}
