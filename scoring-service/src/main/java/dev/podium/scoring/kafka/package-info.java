/// The log in Kafka, read from its beginning.
@NullMarked
package dev.podium.scoring.kafka;

import org.jspecify.annotations.NullMarked;
