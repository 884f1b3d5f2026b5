/// What ingestion asks of Redis: which version of a board is shown, and what the desk says to a draft.
@NullMarked
package dev.podium.ingestion.redis;

import org.jspecify.annotations.NullMarked;
