/// Tests of the package of this name.
@NullMarked
package dev.podium.ui.shell;

import org.jspecify.annotations.NullMarked;
