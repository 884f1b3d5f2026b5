/// Tests of the package of this name.
@NullMarked
package dev.podium.ui.leaderboard;

import org.jspecify.annotations.NullMarked;
