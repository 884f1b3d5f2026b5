/// A file as it came.
@NullMarked
package dev.podium.ingestion.imports.file;

import org.jspecify.annotations.NullMarked;
