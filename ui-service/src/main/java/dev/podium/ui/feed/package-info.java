/// What is shown now: one immutable object per board for all pages and callers of this process.
@NullMarked
package dev.podium.ui.feed;

import org.jspecify.annotations.NullMarked;
