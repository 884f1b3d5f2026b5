/// What ingestion asks of Redis: which version of a board is shown.
@NullMarked
package dev.podium.ingestion.redis;

import org.jspecify.annotations.NullMarked;
