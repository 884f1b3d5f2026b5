/// What every implementation of a port must do, run by the in-memory twin and by the real ones.
@NullMarked
package dev.podium.contract;

import org.jspecify.annotations.NullMarked;
