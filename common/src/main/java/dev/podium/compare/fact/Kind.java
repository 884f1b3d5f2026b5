package dev.podium.compare.fact;

/// What a statement is about.
public enum Kind {
    VERDICT,
    EVIDENCE,
    CATEGORY,
    SWING,
    COST,
    SPEED,
    CONTEXT,
    REASONING,
    OPENNESS,
    PICK,
    MISSING,
    FLIP,
    NAIVE
}
