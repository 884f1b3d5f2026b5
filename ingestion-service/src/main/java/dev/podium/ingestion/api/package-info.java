/// The write API: each call from its body to its answer.
@NullMarked
package dev.podium.ingestion.api;

import org.jspecify.annotations.NullMarked;
