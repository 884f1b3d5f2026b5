/// Tests of the scorer.
@NullMarked
package dev.podium.scoring;

import org.jspecify.annotations.NullMarked;
