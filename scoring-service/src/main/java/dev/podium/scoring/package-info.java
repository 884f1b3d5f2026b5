/// Log to board.
@NullMarked
package dev.podium.scoring;

import org.jspecify.annotations.NullMarked;
