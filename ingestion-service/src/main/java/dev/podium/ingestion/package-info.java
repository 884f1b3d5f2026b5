/// HTTP to log.
@NullMarked
package dev.podium.ingestion;

import org.jspecify.annotations.NullMarked;
