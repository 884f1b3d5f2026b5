/// Tests of the page about how a score is made.
@NullMarked
package dev.podium.ui.methodology;

import org.jspecify.annotations.NullMarked;
