/// Tests against a real Redis.
@NullMarked
package dev.podium.scoring.redis;

import org.jspecify.annotations.NullMarked;
