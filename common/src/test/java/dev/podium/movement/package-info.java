@NullMarked
package dev.podium.movement;

import org.jspecify.annotations.NullMarked;
