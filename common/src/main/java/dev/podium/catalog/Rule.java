package dev.podium.catalog;

/// How measured cells become an overall score.
public enum Rule {
    /// Weighted mean of whatever is measured (methodology section 0). Rewards hiding hard results.
    AVAILABLE,
    /// Weighted mean over all of a category, with the bridge's expectation where nothing was measured (section 5).
    COMPLETED
}
