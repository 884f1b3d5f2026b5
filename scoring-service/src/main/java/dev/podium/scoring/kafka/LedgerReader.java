package dev.podium.scoring.kafka;

import dev.podium.event.EventSubscriber;
import dev.podium.event.Recorded;
import dev.podium.wire.EventCodec;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One consumer's life: partitions come and go, each is read from its beginning, and every record is told in order.
///
/// Reading is total: a record that means nothing is told as such, or counted where not even its board is known.
final class LedgerReader implements ConsumerRebalanceListener {

    private static final Duration POLL = Duration.ofMillis(200);
    private static final Logger LOG = LoggerFactory.getLogger(LedgerReader.class);

    private final Consumer<byte[], byte[]> consumer;
    private final EventSubscriber subscriber;
    private final LedgerProgress progress;
    private final Map<TopicPartition, Long> ends = new HashMap<>();

    LedgerReader(Consumer<byte[], byte[]> consumer, EventSubscriber subscriber, LedgerProgress progress) {
        this.consumer = consumer;
        this.subscriber = subscriber;
        this.progress = progress;
    }

    void begin(String topic) {
        consumer.subscribe(List.of(topic), this);
    }

    /// Waits a little for records and tells them.
    void pass() {
        ConsumerRecords<byte[], byte[]> records = consumer.poll(POLL);
        for (TopicPartition partition : records.partitions()) {
            tell(partition, records.records(partition));
        }
        for (TopicPartition partition : consumer.assignment()) {
            look(partition);
        }
    }

    private void tell(TopicPartition partition, List<ConsumerRecord<byte[], byte[]>> records) {
        Map<String, List<Recorded>> batches = new LinkedHashMap<>();
        for (ConsumerRecord<byte[], byte[]> record : records) {
            String board = EventCodec.board(record.key());
            if (board == null) {
                LOG.warn("The record at {} of partition {} names no board.", record.offset(), partition.partition());
                progress.nobodys();
            } else {
                batches.computeIfAbsent(board, id -> new ArrayList<>()).add(recorded(board, record));
            }
        }
        boolean live = progress.isCaughtUp(partition.partition());
        batches.forEach((board, batch) -> {
            progress.read(board, partition.partition());
            subscriber.onBatch(board, batch, live);
        });
    }

    private static Recorded recorded(String board, ConsumerRecord<byte[], byte[]> record) {
        Map<String, byte[]> headers = new HashMap<>();
        for (Header header : record.headers()) {
            byte[] value = header.value();
            headers.put(header.key(), value == null ? new byte[0] : value);
        }
        return new Recorded(
                record.offset(),
                Instant.ofEpochMilli(record.timestamp()),
                EventCodec.read(board, headers, record.value()));
    }

    private void look(TopicPartition partition) {
        consumer.currentLag(partition).ifPresent(lag -> progress.lag(partition.partition(), lag));
        if (!progress.isCaughtUp(partition.partition())
                && consumer.position(partition) >= ends.getOrDefault(partition, Long.MAX_VALUE)) {
            progress.caughtUp(partition.partition());
            LOG.info("Partition {} is read to its end, {}.", partition.partition(), consumer.position(partition));
            progress.boards(partition.partition()).forEach(board -> subscriber.onBatch(board, List.of(), true));
        }
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
        Map<TopicPartition, Long> begins = consumer.beginningOffsets(partitions);
        ends.putAll(consumer.endOffsets(partitions));
        progress.assigned(partitions.stream().map(TopicPartition::partition).collect(Collectors.toUnmodifiableSet()));
        begins.forEach((partition, first) -> {
            progress.beginsAt(partition.partition(), first);
            consumer.seek(partition, first);
        });
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
        for (TopicPartition partition : partitions) {
            ends.remove(partition);
            progress.lost(partition.partition()).forEach(subscriber::onMovedAway);
        }
    }

    /// The consumer is gone: whatever comes next reads all of it anew.
    void end() {
        for (int partition : progress.partitions()) {
            progress.lost(partition).forEach(subscriber::onMovedAway);
        }
    }
}
