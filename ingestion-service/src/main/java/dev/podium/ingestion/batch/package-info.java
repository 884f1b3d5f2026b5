/// Many results in one body: read row by row, sent without waiting for each, and one bad row loses no good one.
@NullMarked
package dev.podium.ingestion.batch;

import org.jspecify.annotations.NullMarked;
