/// The gate before the API: who may call what, with how large a body, and the one shape in which it is refused.
@NullMarked
package dev.podium.ingestion.gate;

import org.jspecify.annotations.NullMarked;
