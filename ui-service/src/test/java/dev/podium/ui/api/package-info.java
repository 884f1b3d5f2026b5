@NullMarked
package dev.podium.ui.api;

import org.jspecify.annotations.NullMarked;
