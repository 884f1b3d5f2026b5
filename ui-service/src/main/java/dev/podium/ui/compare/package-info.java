/// The page that compares two to four models.
@NullMarked
package dev.podium.ui.compare;

import org.jspecify.annotations.NullMarked;
