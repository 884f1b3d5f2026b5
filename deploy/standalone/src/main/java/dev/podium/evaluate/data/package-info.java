/// What is evaluated: the starter data, or files in their columns, brought through the ledger like any board.
@NullMarked
package dev.podium.evaluate.data;

import org.jspecify.annotations.NullMarked;
