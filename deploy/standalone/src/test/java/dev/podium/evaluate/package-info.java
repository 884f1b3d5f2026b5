/// How well the evaluation measures, and what it must find.
@NullMarked
package dev.podium.evaluate;

import org.jspecify.annotations.NullMarked;
