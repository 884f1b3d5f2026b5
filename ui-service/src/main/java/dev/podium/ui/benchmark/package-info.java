/// The benchmarks of a board: all of them, and each with what it tells about models.
@NullMarked
package dev.podium.ui.benchmark;

import org.jspecify.annotations.NullMarked;
