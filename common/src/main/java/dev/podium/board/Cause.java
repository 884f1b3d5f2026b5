package dev.podium.board;

/// Why a model's score or rank changed, in the order in which a change is split (decision 0012).
public enum Cause {
    /// Another revision of the methodology: other weights, another rule, another setting that counts.
    METHODOLOGY,
    /// A benchmark's scale or a model's maker as the catalogue has them, and what follows from them alone.
    CATALOGUE,
    /// A result of the model's own that was not on the board before.
    EVIDENCE,
    /// A word on a result of the model's own: correction, withdrawal, retraction, verification, dispute.
    CORRECTION,
    /// Other models' results; moves ranks and never scores.
    RIVAL,
    /// What is expected where nothing was measured: every result anywhere moves it a little.
    BRIDGE,
    /// Another price; moves neither rank nor score.
    PRICE
}
