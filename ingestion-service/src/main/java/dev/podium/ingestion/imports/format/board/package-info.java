/// Leaderboards: collections of results of many models.
@NullMarked
package dev.podium.ingestion.imports.format.board;

import org.jspecify.annotations.NullMarked;
