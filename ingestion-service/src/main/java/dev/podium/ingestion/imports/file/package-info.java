/// A file as it came, opened within bounds: whatever it is, it costs no more than it may.
@NullMarked
package dev.podium.ingestion.imports.file;

import org.jspecify.annotations.NullMarked;
