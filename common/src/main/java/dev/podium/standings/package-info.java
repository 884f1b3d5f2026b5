/// The function from ledger to board.
@NullMarked
package dev.podium.standings;

import org.jspecify.annotations.NullMarked;
