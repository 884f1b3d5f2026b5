/// Everything that is known about one model, down to each published result.
@NullMarked
package dev.podium.ui.model;

import org.jspecify.annotations.NullMarked;
