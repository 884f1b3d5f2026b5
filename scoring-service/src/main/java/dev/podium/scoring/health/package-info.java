/// Whether the scorer is fit to be relied on.
@NullMarked
package dev.podium.scoring.health;

import org.jspecify.annotations.NullMarked;
