/// How a score is made, with the numbers in force, and how well that is known to work.
@NullMarked
package dev.podium.ui.methodology;

import org.jspecify.annotations.NullMarked;
