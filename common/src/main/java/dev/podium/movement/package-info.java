/// What changed between two boards, and why.
@NullMarked
package dev.podium.movement;

import org.jspecify.annotations.NullMarked;
