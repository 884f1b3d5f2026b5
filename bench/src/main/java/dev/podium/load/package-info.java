/// Many readers at one Podium: how soon each hears of a result, and what a reader costs in memory.
@NullMarked
package dev.podium.load;

import org.jspecify.annotations.NullMarked;
