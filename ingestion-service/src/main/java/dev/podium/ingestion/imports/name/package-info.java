/// What the names in a file mean, and what they might.
@NullMarked
package dev.podium.ingestion.imports.name;

import org.jspecify.annotations.NullMarked;
