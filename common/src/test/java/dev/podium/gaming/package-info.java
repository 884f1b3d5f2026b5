/// How much tricks gain: a made-up world whose truth is known, and a maker who does not play fair.
@NullMarked
package dev.podium.gaming;

import org.jspecify.annotations.NullMarked;
