/// Tests of the package of this name.
@NullMarked
package dev.podium.ui.value;

import org.jspecify.annotations.NullMarked;
