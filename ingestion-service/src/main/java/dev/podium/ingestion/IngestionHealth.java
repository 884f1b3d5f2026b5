package dev.podium.ingestion;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/// Ready to take submissions: the log can be reached, and its fold is at its end.
public final class IngestionHealth implements HealthIndicator {

    private final Boards boards;
    private final LogReach log;

    public IngestionHealth(Boards boards, LogReach log) {
        this.boards = boards;
        this.log = log;
    }

    @Override
    public Health health() {
        boolean caughtUp = boards.caughtUp();
        boolean reachable = log.isReachable();
        return (caughtUp && reachable ? Health.up() : Health.outOfService())
                .withDetail("caughtUp", caughtUp)
                .withDetail("logReachable", reachable)
                .build();
    }
}
