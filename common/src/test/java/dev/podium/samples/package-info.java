/// Sample events, by hand and by seeded chance, for the tests of every module.
@NullMarked
package dev.podium.samples;

import org.jspecify.annotations.NullMarked;
