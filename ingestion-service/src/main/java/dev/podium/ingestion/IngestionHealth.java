package dev.podium.ingestion;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/// Ready to take submissions: the log can be reached, and its fold is at its end.
public final class IngestionHealth implements HealthIndicator {

    private final Boards boards;
    private final LogReach log;
    private final StorageRoom room;

    public IngestionHealth(Boards boards, LogReach log, StorageRoom room) {
        this.boards = boards;
        this.log = log;
        this.room = room;
    }

    @Override
    public Health health() {
        boolean caughtUp = boards.caughtUp();
        boolean reachable = log.isReachable();
        return (caughtUp && reachable ? Health.up() : Health.outOfService())
                .withDetail("caughtUp", caughtUp)
                .withDetail("logReachable", reachable)
                // Only told: whoever took this for "not ready" would take reading away too.
                .withDetail("storageLow", room.isLow())
                .build();
    }
}
