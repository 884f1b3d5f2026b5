/// Tests of the in-memory twins.
@NullMarked
package dev.podium.memory;

import org.jspecify.annotations.NullMarked;
