package dev.podium.ingestion;

import java.util.OptionalLong;

/// Which version of a board readers see at the moment.
@FunctionalInterface
public interface ShownVersion {

    /// Offset of the shown board; empty when none is shown or the store cannot be reached. Never throws, answers within
    /// 300 ms, and is cheap enough to be asked every few milliseconds.
    OptionalLong of(String board);
}
