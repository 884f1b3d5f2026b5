/// Where boards are shown: snapshots and a sign in Redis, and the desk's questions and answers.
@NullMarked
package dev.podium.scoring.redis;

import org.jspecify.annotations.NullMarked;
