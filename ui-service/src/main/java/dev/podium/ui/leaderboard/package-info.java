/// Who leads, in a lane, overall or in a category.
@NullMarked
package dev.podium.ui.leaderboard;

import org.jspecify.annotations.NullMarked;
