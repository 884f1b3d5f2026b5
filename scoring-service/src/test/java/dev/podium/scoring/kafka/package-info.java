/// Tests against a real broker.
@NullMarked
package dev.podium.scoring.kafka;

import org.jspecify.annotations.NullMarked;
