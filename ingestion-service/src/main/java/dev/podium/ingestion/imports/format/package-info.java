/// What the tools of the field write, and how it becomes results.
@NullMarked
package dev.podium.ingestion.imports.format;

import org.jspecify.annotations.NullMarked;
