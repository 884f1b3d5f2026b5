/// Tokens, in memory and kept.
@NullMarked
package dev.podium.ingestion.tokens;

import org.jspecify.annotations.NullMarked;
