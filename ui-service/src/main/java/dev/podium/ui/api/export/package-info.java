/// Boards and results in forms that other programs read, and that Podium reads again.
@NullMarked
package dev.podium.ui.api.export;

import org.jspecify.annotations.NullMarked;
