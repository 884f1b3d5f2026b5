package dev.podium.embedded;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.common.utils.Exit;
import org.jspecify.annotations.Nullable;

/// Kafka ends its process when it cannot go on, for example when its disk fails. In ours it lives with others: so it
/// tells its owner instead, who stops everything in order.
///
/// Kafka holds this hook once for the whole JVM, so every running broker is told.
final class FatalExits {

    private static final List<EmbeddedKafka> BROKERS = new CopyOnWriteArrayList<>();

    private FatalExits() {}

    static void tell(EmbeddedKafka broker) {
        BROKERS.add(broker);
        Exit.setHaltProcedure(FatalExits::report);
        Exit.setExitProcedure(FatalExits::report);
    }

    static void forget(EmbeddedKafka broker) {
        BROKERS.remove(broker);
    }

    private static void report(int status, @Nullable String message) {
        String line = "The embedded broker cannot go on (exit status " + status + ")"
                + (message == null ? "; its log names the reason." : ": " + message);
        // On a thread of its own: the caller is one of the threads that the owner will want to see stopped.
        Thread.ofPlatform().daemon().name("broker-failed").start(() -> BROKERS.forEach(broker -> broker.fail(line)));
    }
}
