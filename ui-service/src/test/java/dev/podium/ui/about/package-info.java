/// Tests of the package of this name.
@NullMarked
package dev.podium.ui.about;

import org.jspecify.annotations.NullMarked;
