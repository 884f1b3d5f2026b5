/// Pages turned back to an earlier moment.
@NullMarked
package dev.podium.ui.past;

import org.jspecify.annotations.NullMarked;
