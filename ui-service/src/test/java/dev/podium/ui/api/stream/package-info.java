@NullMarked
package dev.podium.ui.api.stream;

import org.jspecify.annotations.NullMarked;
