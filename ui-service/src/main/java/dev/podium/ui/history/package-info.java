/// Ranks over time, and what changed between two moments.
@NullMarked
package dev.podium.ui.history;

import org.jspecify.annotations.NullMarked;
