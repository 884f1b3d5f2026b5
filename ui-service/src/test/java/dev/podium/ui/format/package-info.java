/// Tests of the package of this name.
@NullMarked
package dev.podium.ui.format;

import org.jspecify.annotations.NullMarked;
