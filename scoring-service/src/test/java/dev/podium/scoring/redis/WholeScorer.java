package dev.podium.scoring.redis;

import dev.podium.scoring.Scorekeeper;
import dev.podium.scoring.ScoringMeters;
import dev.podium.scoring.kafka.LedgerLoop;
import dev.podium.scoring.kafka.LedgerProgress;
import dev.podium.scoring.kafka.LedgerSettings;
import java.net.URI;
import java.time.InstantSource;

/// One scorer as the wiring makes it, without Spring.
final class WholeScorer implements AutoCloseable {

    private final LedgerProgress progress = new LedgerProgress();
    private final RedisBoards boards;
    private final Scorekeeper scorekeeper;
    private final RedisDesk desk;
    private final LedgerLoop loop;

    WholeScorer(LedgerSettings settings, URI redis) {
        boards = new RedisBoards(redis);
        scorekeeper = new Scorekeeper(boards.writer(), progress, InstantSource.system(), ScoringMeters.NONE);
        desk = boards.desk(scorekeeper::boards, scorekeeper::answer, ScoringMeters.NONE);
        loop = new LedgerLoop(settings, scorekeeper, progress).start();
    }

    Scorekeeper scorekeeper() {
        return scorekeeper;
    }

    LedgerProgress progress() {
        return progress;
    }

    @Override
    public void close() {
        loop.close();
        desk.close();
        scorekeeper.close();
        boards.close();
    }
}
