/// Files of other tools, in the shapes that the wild has.
@NullMarked
package dev.podium.ingestion.imports;

import org.jspecify.annotations.NullMarked;
