/// Ingestion over real HTTP, with logs and tokens in memory.
@NullMarked
package dev.podium.ingestion;

import org.jspecify.annotations.NullMarked;
