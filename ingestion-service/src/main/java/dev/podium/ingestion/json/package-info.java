/// JSON from strangers, read strictly: what is ambiguous, doubled, unknown or coerced is refused, and every fault is
/// named.
@NullMarked
package dev.podium.ingestion.json;

import org.jspecify.annotations.NullMarked;
