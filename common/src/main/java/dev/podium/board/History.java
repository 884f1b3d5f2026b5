package dev.podium.board;

import java.util.List;

/// The daily closes of a board, oldest first.
public record History(List<Close> closes) {

    public static final History NONE = new History(List.of());

    public History {
        closes = List.copyOf(closes);
    }
}
