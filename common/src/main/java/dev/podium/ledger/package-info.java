/// The fold of the log: everything a board is a function of.
@NullMarked
package dev.podium.ledger;

import org.jspecify.annotations.NullMarked;
