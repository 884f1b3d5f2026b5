/// Facts in German words.
@NullMarked
package dev.podium.compare.german;

import org.jspecify.annotations.NullMarked;
