@NullMarked
package dev.podium.ui.mark;

import org.jspecify.annotations.NullMarked;
