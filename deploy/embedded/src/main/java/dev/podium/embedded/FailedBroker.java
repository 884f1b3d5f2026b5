package dev.podium.embedded;

import java.time.Duration;
import kafka.server.KafkaRaftServer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Stops a broker that cannot go on.
///
/// Such a one waits minutes for parts of itself that are no more. An interrupt ends each of these waits, and its
/// stopping goes on behind it.
final class FailedBroker {

    private static final Logger LOG = LoggerFactory.getLogger(FailedBroker.class);
    private static final Duration PATIENCE = Duration.ofMillis(500);
    private static final int INTERRUPTS = 10;

    private FailedBroker() {}

    /// Comes back when it has stopped, or after five seconds all the same.
    static void stop(KafkaRaftServer server) {
        Thread stopping = Thread.ofPlatform().daemon().name("broker-stop").start(() -> shutDown(server));
        try {
            for (int i = 0; i < INTERRUPTS && !stopping.join(PATIENCE); i++) {
                stopping.interrupt();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        if (stopping.isAlive()) {
            LOG.warn("The broker that failed does not stop, and is left behind");
        }
    }

    private static void shutDown(KafkaRaftServer server) {
        try {
            server.shutdown();
            server.awaitShutdown();
        } catch (RuntimeException | Error e) {
            LOG.debug("The broker that failed did not stop in order", e);
        }
    }
}
