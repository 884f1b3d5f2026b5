/// Tests of the package of this name.
@NullMarked
package dev.podium.ui.live;

import org.jspecify.annotations.NullMarked;
