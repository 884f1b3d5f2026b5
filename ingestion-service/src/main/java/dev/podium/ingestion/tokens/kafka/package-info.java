/// Tokens kept on Kafka.
@NullMarked
package dev.podium.ingestion.tokens.kafka;

import org.jspecify.annotations.NullMarked;
