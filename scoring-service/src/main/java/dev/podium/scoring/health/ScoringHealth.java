package dev.podium.scoring.health;

import dev.podium.scoring.Scorekeeper;
import dev.podium.scoring.kafka.LedgerLoop;
import dev.podium.scoring.kafka.LedgerProgress;
import dev.podium.scoring.kafka.LedgerWatch;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/// Ready when every board of this instance is read to its end, whole, published, and both stores answer.
public final class ScoringHealth implements HealthIndicator {

    private final Scorekeeper scorekeeper;
    private final LedgerLoop loop;
    private final LedgerWatch watch;
    private final LedgerProgress progress;

    public ScoringHealth(Scorekeeper scorekeeper, LedgerLoop loop, LedgerWatch watch, LedgerProgress progress) {
        this.scorekeeper = scorekeeper;
        this.loop = loop;
        this.watch = watch;
        this.progress = progress;
    }

    @Override
    public Health health() {
        List<String> troubles = troubles();
        return (troubles.isEmpty() ? Health.up() : Health.down().withDetail("troubles", troubles))
                .withDetail("boards", scorekeeper.boards())
                .withDetail("lag", progress.lag())
                .build();
    }

    private List<String> troubles() {
        List<String> troubles = new ArrayList<>();
        if (!loop.turns()) {
            troubles.add("The thread that reads the log stands still.");
        }
        if (!watch.reachable()) {
            troubles.add("The log cannot be reached.");
        }
        String trouble = progress.trouble();
        if (trouble != null) {
            troubles.add(trouble);
        } else if (!progress.caughtUp()) {
            troubles.add("The log is still being read.");
        }
        if (!scorekeeper.storeAnswers()) {
            troubles.add("The store of boards does not answer.");
        }
        scorekeeper.troubles().forEach((board, what) -> troubles.add(board + ": " + what));
        return troubles;
    }
}
