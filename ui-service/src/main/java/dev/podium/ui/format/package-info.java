/// How numbers and words look, the same on every page.
@NullMarked
package dev.podium.ui.format;

import org.jspecify.annotations.NullMarked;
