/// What a comparison states, before it is put into words: facts, and on which numbers each of them rests.
@NullMarked
package dev.podium.compare.fact;

import org.jspecify.annotations.NullMarked;
