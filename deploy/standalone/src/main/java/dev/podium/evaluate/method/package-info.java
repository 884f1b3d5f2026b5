/// Ways to predict a score from other scores: four plain ones, and ours.
@NullMarked
package dev.podium.evaluate.method;

import org.jspecify.annotations.NullMarked;
