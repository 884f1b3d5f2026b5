package dev.podium.board;

import java.time.Instant;

/// What a reader may ask of the desk, which has the whole ledger.
public sealed interface Question {

    String board();

    /// The board as of an offset.
    record AtOffset(String board, long offset) implements Question {}

    /// The board as of the last record at or before a moment of the log's time.
    record AtTime(String board, Instant time) implements Question {}
}
