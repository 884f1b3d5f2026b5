package dev.podium.ledger;

import org.jspecify.annotations.Nullable;

/// What one record did to the ledger.
///
/// @param subject id of the submission, model, benchmark or board that it is about
public record Outcome(
        Kind kind, @Nullable String subject, @Nullable String detail) {

    public enum Kind {
        /// A result counts.
        COUNTED,
        /// A result waits for a name.
        PENDING_NAME,
        /// A result's content was there before.
        DUPLICATE,
        /// A result is kept and does not count: its run is no whole one.
        PARTIAL,
        /// The id was there before, with the same content: nothing changes.
        REPEATED,
        /// The id was there before, with other content: the first stands.
        CONFLICT,
        /// Readable, but not acceptable; `detail` says why.
        REJECTED,
        /// The catalogue or a result's standing changed.
        NOTED,
        UNREADABLE
    }
}
