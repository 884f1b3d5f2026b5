package dev.podium.catalog;

/// How measured cells become an overall score.
public enum Rule {
    /// Weighted mean of whatever is measured (methodology section 0). Rewards hiding hard results.
    AVAILABLE
}
