/// Tokens on a real broker.
@NullMarked
package dev.podium.ingestion.tokens.kafka;

import org.jspecify.annotations.NullMarked;
