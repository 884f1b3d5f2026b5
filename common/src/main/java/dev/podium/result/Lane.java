package dev.podium.result;

/// A lane is a filter on results, not a formula: each has its own cells and its own ranks.
public enum Lane {
    /// Everything that is not withdrawn or retracted.
    PROVISIONAL,
    /// Only what a second organisation confirmed, or an admitted third party measured.
    VERIFIED
}
