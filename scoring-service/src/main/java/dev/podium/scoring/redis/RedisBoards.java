package dev.podium.scoring.redis;

import dev.podium.board.BoardWriter;
import dev.podium.board.Question;
import dev.podium.scoring.Answer;
import dev.podium.scoring.ScoringMeters;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/// The scorer's side of Redis: the writer of boards and the desk, each with connections of its own.
public final class RedisBoards implements AutoCloseable {

    private final RedisConnections forBoards;
    private final RedisConnections forQuestions;

    /// @param address `redis://[:password@]host:port`
    public RedisBoards(URI address) {
        forBoards = new RedisConnections(address, "podium-scoring");
        forQuestions = new RedisConnections(address, "podium-scoring-desk");
    }

    public BoardWriter writer() {
        return new RedisBoardWriter(new RedisShelf(forBoards));
    }

    /// Starts to answer questions.
    ///
    /// @param boards ids of boards that can be asked about at the moment
    /// @param clerk answers one question; empty when it cannot
    public RedisDesk desk(
            Supplier<Set<String>> boards, Function<Question, Optional<Answer>> clerk, ScoringMeters meters) {
        return new RedisDesk(forQuestions, boards, clerk, meters).start();
    }

    @Override
    public void close() {
        forBoards.close();
        forQuestions.close();
    }
}
