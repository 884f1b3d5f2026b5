/// The shown version in a real Redis.
@NullMarked
package dev.podium.ingestion.redis;

import org.jspecify.annotations.NullMarked;
