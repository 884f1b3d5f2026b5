/// What is shown: one immutable value, whole, as of an offset.
@NullMarked
package dev.podium.board;

import org.jspecify.annotations.NullMarked;
