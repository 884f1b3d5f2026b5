/// Board to screen.
@NullMarked
package dev.podium.ui;

import org.jspecify.annotations.NullMarked;
