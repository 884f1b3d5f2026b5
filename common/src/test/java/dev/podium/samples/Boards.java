package dev.podium.samples;

import dev.podium.board.Board;
import dev.podium.board.BoardVersion;

/// Boards of any name and version, made of a random log.
public final class Boards {

    private static final Board RANDOM = Logs.board(RandomLog.of(7, 60));

    private Boards() {}

    /// The same for the same name and version, and another for any other.
    public static Board of(String id, long version) {
        return new Board(
                id,
                "Board as of " + version,
                null,
                new BoardVersion(version, Sample.NOON.plusSeconds(version)),
                RANDOM.methodology(),
                RANDOM.models(),
                RANDOM.benchmarks(),
                RANDOM.provisional(),
                RANDOM.verified(),
                RANDOM.observations(),
                RANDOM.pendingNames(),
                RANDOM.counts());
    }
}
