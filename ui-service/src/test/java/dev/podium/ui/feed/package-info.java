@NullMarked
package dev.podium.ui.feed;

import org.jspecify.annotations.NullMarked;
