package dev.podium.ingestion.kafka;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Opens once the topic is there and is what it must be, and shuts when it no longer is.
///
/// Creates the topic if it is missing, waits while the broker is away, and goes on looking every few seconds: a log
/// that
/// was cut or replaced is never worked with by mistake.
public final class TopicGate implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(TopicGate.class);
    private static final Duration SOON = Duration.ofMillis(200);
    private static final Duration LATER = Duration.ofSeconds(5);

    private final KafkaClients clients;
    private final TopicForm form;
    private final TopicInspection inspection;
    private final Duration between;
    private final Thread thread;
    private volatile boolean closed;
    private volatile boolean open;
    private volatile boolean reachable;
    private volatile @Nullable String objection;
    private volatile @Nullable String fatal;

    public TopicGate(KafkaClients clients, TopicForm form) {
        this(clients, form, LATER);
    }

    /// @param between how long to wait between two looks at a topic that is right
    TopicGate(KafkaClients clients, TopicForm form, Duration between) {
        this.clients = clients;
        this.form = form;
        this.between = between;
        inspection = new TopicInspection(form);
        thread = Thread.ofVirtual().name("podium-gate-" + form.name()).unstarted(this::run);
    }

    /// Begins to look, and comes back at once.
    public TopicGate start() {
        thread.start();
        return this;
    }

    public String topic() {
        return form.name();
    }

    /// Whether the topic was found right and nothing was found wrong with it since.
    public boolean isOpen() {
        return open && objection == null;
    }

    /// Whether the broker answered when it was last asked.
    public boolean isReachable() {
        return reachable;
    }

    /// What is wrong with the topic, in one line.
    public Optional<String> objection() {
        return Optional.ofNullable(objection);
    }

    /// Looks at the topic now: something went wrong with it.
    void look() {
        LockSupport.unpark(thread);
    }

    /// Shuts the gate for good: what was read before is no longer what the topic holds.
    void refuse(String why) {
        fatal = why;
        object(why);
    }

    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(thread);
    }

    private void run() {
        while (!closed) {
            try (Admin admin = clients.admin()) {
                while (!closed) {
                    inspect(admin);
                    LockSupport.parkNanos((isOpen() && reachable ? between : SOON).toNanos());
                }
            } catch (KafkaException e) {
                // The address cannot be resolved at the moment.
                away(e);
                LockSupport.parkNanos(SOON.toNanos());
            }
        }
    }

    private void inspect(Admin admin) {
        try {
            object(inspection.objection(admin).orElse(fatal));
            reachable = true;
            open = true;
        } catch (ExecutionException e) {
            away(e);
        } catch (InterruptedException e) {
            closed = true;
            Thread.currentThread().interrupt();
        }
    }

    private void away(Exception e) {
        if (reachable || LOG.isDebugEnabled()) {
            LOG.warn("Kafka does not answer at {}: {}", clients.bootstrapServers(), rootMessage(e));
        }
        reachable = false;
    }

    private void object(@Nullable String found) {
        if (found != null && !Objects.equals(found, objection)) {
            LOG.error("The log {} cannot be used: {}", form.name(), found);
        }
        objection = found;
    }

    private static String rootMessage(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage());
    }
}
