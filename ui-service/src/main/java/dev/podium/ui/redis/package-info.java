/// The store of boards in Redis, read side.
@NullMarked
package dev.podium.ui.redis;

import org.jspecify.annotations.NullMarked;
