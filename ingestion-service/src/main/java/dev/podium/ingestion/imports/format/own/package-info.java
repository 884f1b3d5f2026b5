/// Our own.
@NullMarked
package dev.podium.ingestion.imports.format.own;

import org.jspecify.annotations.NullMarked;
