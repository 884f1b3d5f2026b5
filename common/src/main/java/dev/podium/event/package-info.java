/// What happened: every fact is an event with an offset; nothing else feeds a board.
@NullMarked
package dev.podium.event;

import org.jspecify.annotations.NullMarked;
