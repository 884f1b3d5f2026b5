/// The starter data: published results that a new board begins with, as events like everybody's.
@NullMarked
package dev.podium.ingestion.starter;

import org.jspecify.annotations.NullMarked;
