/// Measures what `board` keeps to itself.
@NullMarked
package dev.podium.board;

import org.jspecify.annotations.NullMarked;
