/// Comparison of 2 to 4 models (methodology section 7): on what they share, by what the bridge expects, and in words.
@NullMarked
package dev.podium.compare;

import org.jspecify.annotations.NullMarked;
