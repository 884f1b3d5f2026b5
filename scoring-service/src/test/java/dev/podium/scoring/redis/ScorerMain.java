package dev.podium.scoring.redis;

import dev.podium.scoring.kafka.LedgerSettings;
import java.net.URI;

/// A scorer in a JVM of its own, to be killed.
public final class ScorerMain {

    private ScorerMain() {}

    /// Arguments: Kafka, Redis, group, instance, topic.
    public static void main(String[] args) throws InterruptedException {
        try (WholeScorer scorer =
                new WholeScorer(new LedgerSettings(args[0], args[2], args[3], args[4]), URI.create(args[1]))) {
            System.out.println("started with " + scorer.scorekeeper().boards().size());
            Thread.currentThread().join();
        }
    }
}
