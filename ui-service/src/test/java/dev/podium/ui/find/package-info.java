@NullMarked
package dev.podium.ui.find;

import org.jspecify.annotations.NullMarked;
