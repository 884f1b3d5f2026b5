package dev.podium.ledger;

/// Where a submitted result stands.
public enum State {
    /// Its model or benchmark is not known under that name yet.
    PENDING_NAME,
    COUNTED,
    /// The same content of the same organisation came before.
    DUPLICATE,
    /// It comes of a run that is no whole one: kept, and never counted.
    PARTIAL,
    /// It contradicts the catalogue, for instance the benchmark's range.
    REJECTED,
    /// Its own organisation took it back.
    WITHDRAWN,
    /// A moderator took it back.
    RETRACTED
}
