/// Tests against a real Redis.
@NullMarked
package dev.podium.ui.redis;

import org.jspecify.annotations.NullMarked;
