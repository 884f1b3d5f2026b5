/// Result files of other tools, unchanged: opened, recognised, read, judged, and sent like any other result.
@NullMarked
package dev.podium.ingestion.imports;

import org.jspecify.annotations.NullMarked;
