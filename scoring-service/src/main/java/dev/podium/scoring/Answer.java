package dev.podium.scoring;

import dev.podium.board.Board;
import org.jspecify.annotations.Nullable;

/// What the desk says to a question.
///
/// @param board `null` when there was no such moment or revision, or the board was not open yet
/// @param lasting whether the answer to this question can never change
public record Answer(@Nullable Board board, boolean lasting) {}
