/// Tests of the page that compares.
@NullMarked
package dev.podium.ui.compare;

import org.jspecify.annotations.NullMarked;
