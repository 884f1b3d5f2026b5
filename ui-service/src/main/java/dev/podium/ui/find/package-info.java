/// Finds a model among hundreds by what a reader types.
@NullMarked
package dev.podium.ui.find;

import org.jspecify.annotations.NullMarked;
