package dev.podium.scoring.kafka;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Looks every few seconds whether the log is still the one that is read: the same topic, from its first record.
///
/// A log that lost its beginning, or was made anew under the same name, must not turn into a shorter board.
public final class LedgerWatch implements AutoCloseable {

    private static final long PACE = Duration.ofSeconds(3).toMillis();
    private static final long PATIENCE = Duration.ofSeconds(3).toMillis();
    private static final Logger LOG = LoggerFactory.getLogger(LedgerWatch.class);

    private final LedgerSettings settings;
    private final LedgerProgress progress;
    private final Thread thread;
    private volatile boolean reachable;
    private @Nullable Uuid topicId;

    public LedgerWatch(LedgerSettings settings, LedgerProgress progress) {
        this.settings = settings;
        this.progress = progress;
        this.thread = Thread.ofVirtual().name("scoring-log-watch").unstarted(this::run);
    }

    public LedgerWatch start() {
        thread.start();
        return this;
    }

    private void run() {
        try (Admin admin = Admin.create(settings.admin())) {
            while (!Thread.currentThread().isInterrupted()) {
                look(admin);
                Thread.sleep(PACE);
            }
        } catch (InterruptedException e) {
            LOG.debug("woken to end");
        }
    }

    private void look(Admin admin) throws InterruptedException {
        try {
            Map<String, TopicDescription> topics = admin.describeTopics(List.of(settings.topic()))
                    .allTopicNames()
                    .get(PATIENCE, TimeUnit.MILLISECONDS);
            topics.values().forEach(topic -> recognise(topic.topicId()));
            begins(admin).forEach((partition, first) -> progress.beginsAt(partition.partition(), first));
            reachable = true;
        } catch (ExecutionException e) {
            missing(e.getCause());
        } catch (TimeoutException | KafkaException e) {
            unreachable(e);
        }
    }

    private void missing(@Nullable Throwable e) {
        if (e instanceof UnknownTopicOrPartitionException) {
            reachable = true;
            progress.wrong(
                    topicId == null
                            ? "The log does not exist yet: no topic " + settings.topic() + "."
                            : "The log is gone: no topic " + settings.topic() + " any more.");
        } else {
            unreachable(e);
        }
    }

    private void unreachable(@Nullable Throwable e) {
        if (reachable) {
            LOG.warn("The log cannot be reached, retrying: {}", String.valueOf(e));
        }
        reachable = false;
    }

    private void recognise(Uuid found) {
        if (topicId == null) {
            topicId = found;
        }
        progress.wrong(
                found.equals(topicId)
                        ? null
                        : "The log was replaced by another one. If that is meant, restart the scoring service.");
    }

    private Map<TopicPartition, Long> begins(Admin admin)
            throws InterruptedException, ExecutionException, TimeoutException {
        Map<TopicPartition, OffsetSpec> asked = new HashMap<>();
        for (int partition : progress.partitions()) {
            asked.put(new TopicPartition(settings.topic(), partition), OffsetSpec.earliest());
        }
        Map<TopicPartition, Long> begins = new HashMap<>();
        admin.listOffsets(asked)
                .all()
                .get(PATIENCE, TimeUnit.MILLISECONDS)
                .forEach((partition, found) -> begins.put(partition, found.offset()));
        return begins;
    }

    /// Whether the log answered the last look.
    public boolean reachable() {
        return reachable;
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
