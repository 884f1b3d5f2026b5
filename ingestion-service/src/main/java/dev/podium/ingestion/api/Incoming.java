package dev.podium.ingestion.api;

import dev.podium.ingestion.Actor;
import dev.podium.ingestion.EventId;
import dev.podium.ingestion.json.Body;
import org.jspecify.annotations.Nullable;

/// A request that was read as far as is possible without knowing what it is about.
///
/// @param key its `Idempotency-Key`
record Incoming(Actor actor, String board, @Nullable String key, Body body) {

    /// The id behind the caller's key, else another.
    EventId idOr(EventId other) {
        return key == null ? other : EventId.ofKey(actor, key);
    }
}
