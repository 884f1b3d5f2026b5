package dev.podium.standalone;

import dev.podium.event.Recorded;
import dev.podium.wire.EventCodec;
import dev.podium.wire.Topics;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/// Reads a board's log with a bare consumer that shares nothing with the services.
final class RawLog {

    private RawLog() {}

    /// All records of the board up to an offset, inclusive.
    static List<Recorded> read(String bootstrapServers, String board, long upTo) {
        Map<String, Object> settings = Map.of("bootstrap.servers", bootstrapServers);
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(Topics.LEDGER).stream()
                    .map(info -> new TopicPartition(Topics.LEDGER, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<Recorded> log = new ArrayList<>();
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
                for (ConsumerRecord<byte[], byte[]> record : consumer.poll(Duration.ofMillis(200))) {
                    if (board.equals(EventCodec.board(record.key())) && record.offset() <= upTo) {
                        log.add(recorded(board, record));
                    }
                }
            }
            return log;
        }
    }

    private static Recorded recorded(String board, ConsumerRecord<byte[], byte[]> record) {
        Map<String, byte[]> headers = new HashMap<>();
        for (Header header : record.headers()) {
            headers.put(header.key(), header.value());
        }
        return new Recorded(
                record.offset(),
                Instant.ofEpochMilli(record.timestamp()),
                EventCodec.read(board, headers, record.value()));
    }
}
