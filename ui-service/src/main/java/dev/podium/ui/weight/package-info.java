/// Weights that a reader chooses.
@NullMarked
package dev.podium.ui.weight;

import org.jspecify.annotations.NullMarked;
