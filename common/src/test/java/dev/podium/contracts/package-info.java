/// What every adapter of a port must do, as tests that each of them runs.
@NullMarked
package dev.podium.contracts;

import org.jspecify.annotations.NullMarked;
