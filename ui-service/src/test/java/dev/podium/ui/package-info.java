/// Tests of the package of this name.
@NullMarked
package dev.podium.ui;

import org.jspecify.annotations.NullMarked;
