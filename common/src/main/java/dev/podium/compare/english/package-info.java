/// Facts in English words.
@NullMarked
package dev.podium.compare.english;

import org.jspecify.annotations.NullMarked;
