/// Tests of the package of this name.
@NullMarked
package dev.podium.ui.model;

import org.jspecify.annotations.NullMarked;
