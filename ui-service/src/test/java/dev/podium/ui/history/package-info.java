/// Tests of the package of this name.
@NullMarked
package dev.podium.ui.history;

import org.jspecify.annotations.NullMarked;
