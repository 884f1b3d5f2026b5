@NullMarked
package dev.podium.ui.weight;

import org.jspecify.annotations.NullMarked;
