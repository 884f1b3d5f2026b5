/// The log's adapters against a real broker.
@NullMarked
package dev.podium.ingestion.kafka;

import org.jspecify.annotations.NullMarked;
