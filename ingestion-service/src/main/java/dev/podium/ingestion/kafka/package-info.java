/// The log on Kafka: its topics, appending to it, and reading all of it.
@NullMarked
package dev.podium.ingestion.kafka;

import org.jspecify.annotations.NullMarked;
