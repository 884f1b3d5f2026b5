/// Tests of English numbers and sentences.
@NullMarked
package dev.podium.compare.english;

import org.jspecify.annotations.NullMarked;
