/// What pages of a board have in common.
@NullMarked
package dev.podium.ui.page;

import org.jspecify.annotations.NullMarked;
