package dev.podium.ingestion.kafka;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.consumer.OffsetOutOfRangeException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads a whole topic, all partitions from their first record, and goes on for as long as it lives.
///
/// In no group and without commits: where it stands is known to it alone. One thread calls [Records]; a batch that
/// fails there comes again.
public final class TopicFollower implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(TopicFollower.class);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration SOON = Duration.ofMillis(20);
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_TURN = Duration.ofSeconds(5);

    /// Takes what was read.
    public interface Records {

        /// The next records of a partition, in order; none when its end was reached without any.
        ///
        /// @param atEnd whether the partition was read to where it ended when the reading began
        void on(int partition, List<ConsumerRecord<byte[], byte[]>> batch, boolean atEnd);

        /// All partitions were read to where they ended when the reading began. Called once.
        default void onCaughtUp() {}
    }

    private final KafkaClients clients;
    private final TopicGate gate;
    private final Records records;
    private final Thread thread;
    private final Map<TopicPartition, Long> next = new HashMap<>();
    private final Map<TopicPartition, Long> ends = new HashMap<>();
    private final Set<TopicPartition> finished = new HashSet<>();
    private volatile @Nullable Consumer<byte[], byte[]> open;
    private volatile boolean closed;
    private volatile boolean caughtUp;
    private volatile long lag = -1;
    private volatile long lastTurn;
    private volatile boolean turned;

    public TopicFollower(KafkaClients clients, TopicGate gate, Records records) {
        this.clients = clients;
        this.gate = gate;
        this.records = records;
        thread = Thread.ofPlatform()
                .daemon()
                .name("podium-follow-" + gate.topic())
                .unstarted(this::run);
    }

    /// Begins to read, and comes back at once.
    public TopicFollower start() {
        thread.start();
        return this;
    }

    /// Whether everything was read that was there when the reading began.
    public boolean caughtUp() {
        return caughtUp;
    }

    /// Number of records that the broker has and this reader does not; -1 while that is not known.
    public long lag() {
        return lag;
    }

    /// Whether the reading thread goes round, rather than being dead, stuck, or failing at the same batch for ever.
    public boolean isMoving() {
        return turned && System.nanoTime() - lastTurn < LONGEST_TURN.toNanos();
    }

    @Override
    public void close() {
        closed = true;
        Consumer<byte[], byte[]> reading = open;
        if (reading != null) {
            reading.wakeup();
        }
        LockSupport.unpark(thread);
        try {
            thread.join(LONGEST_TURN);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        while (!closed) {
            if (gate.isOpen()) {
                followUntilItBreaks();
            }
            if (!closed) {
                LockSupport.parkNanos((gate.isOpen() ? PAUSE : SOON).toNanos());
            }
        }
    }

    private void followUntilItBreaks() {
        try (Consumer<byte[], byte[]> consumer = clients.consumer()) {
            open = consumer;
            follow(consumer);
        } catch (WakeupException e) {
            LOG.debug("{} is left", gate.topic());
        } catch (OffsetOutOfRangeException e) {
            gate.refuse("it does not reach to where it was read before: " + e.offsetOutOfRangePartitions());
        } catch (RetriableException e) {
            LOG.warn("{} cannot be read at the moment: {}", gate.topic(), e.getMessage());
        } catch (RuntimeException | Error e) {
            // Even an error in the fold must not end the reading in silence.
            LOG.error("Reading {} failed and begins again where it stood", gate.topic(), e);
        } finally {
            open = null;
        }
    }

    private void follow(Consumer<byte[], byte[]> consumer) {
        List<TopicPartition> partitions = consumer.partitionsFor(gate.topic()).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(partitions);
        if (ends.isEmpty()) {
            ends.putAll(consumer.endOffsets(partitions));
        }
        partitions.forEach(partition -> consumer.seek(partition, next(partition)));
        while (!closed && gate.isOpen()) {
            turn(consumer, partitions);
        }
    }

    private void turn(Consumer<byte[], byte[]> consumer, List<TopicPartition> partitions) {
        ConsumerRecords<byte[], byte[]> polled = consumer.poll(POLL);
        for (TopicPartition partition : partitions) {
            OffsetAndMetadata position = polled.nextOffsets().get(partition);
            deliver(partition, polled.records(partition), position == null ? next(partition) : position.offset());
        }
        if (!caughtUp && finished.size() == partitions.size()) {
            records.onCaughtUp();
            caughtUp = true;
        }
        lag = partitions.stream()
                .mapToLong(p -> consumer.currentLag(p).orElse(Math.max(0, end(p) - next(p))))
                .sum();
        lastTurn = System.nanoTime();
        turned = true;
    }

    private void deliver(TopicPartition partition, List<ConsumerRecord<byte[], byte[]>> batch, long position) {
        boolean atEnd = position >= end(partition);
        if (!batch.isEmpty() || (atEnd && !finished.contains(partition))) {
            records.on(partition.partition(), batch, atEnd);
        }
        next.put(partition, position);
        if (atEnd) {
            finished.add(partition);
        }
    }

    private long next(TopicPartition partition) {
        return next.getOrDefault(partition, 0L);
    }

    private long end(TopicPartition partition) {
        return ends.getOrDefault(partition, 0L);
    }
}
