/// Tests of English numbers and sentences.
@NullMarked
package dev.podium.compare.phrase;

import org.jspecify.annotations.NullMarked;
