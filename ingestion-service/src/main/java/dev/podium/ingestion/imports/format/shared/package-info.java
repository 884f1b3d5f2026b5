/// Formats that several tools and sites share.
@NullMarked
package dev.podium.ingestion.imports.format.shared;

import org.jspecify.annotations.NullMarked;
