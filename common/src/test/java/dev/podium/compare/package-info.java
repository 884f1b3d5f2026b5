/// Tests of comparisons, and the checker of their sentences, which other modules use on real data.
@NullMarked
package dev.podium.compare;

import org.jspecify.annotations.NullMarked;
