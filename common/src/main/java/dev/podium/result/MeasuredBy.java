package dev.podium.result;

/// Who stands behind a number, from strong to weak (methodology section 1). The order is the strength.
public enum MeasuredBy {
    /// Confirmed by a second organisation.
    VERIFIED,
    /// Neither the model's maker nor a rival of it.
    THIRD_PARTY,
    COMMUNITY,
    UNKNOWN,
    /// A maker's figure about another maker's model.
    RIVAL,
    /// The model's own maker.
    SELF
}
