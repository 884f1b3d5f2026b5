@NullMarked
package dev.podium.ui.language;

import org.jspecify.annotations.NullMarked;
