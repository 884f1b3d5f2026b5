/// Tests of the package of this name.
@NullMarked
package dev.podium.ui.submit;

import org.jspecify.annotations.NullMarked;
