@NullMarked
package dev.podium.ui.picture;

import org.jspecify.annotations.NullMarked;
