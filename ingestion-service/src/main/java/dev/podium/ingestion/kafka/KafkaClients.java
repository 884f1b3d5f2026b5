package dev.podium.ingestion.kafka;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/// Clients of one cluster with the settings that our promises rest on. All are bounded in time.
///
/// @param bootstrapServers `host:port`, several separated by commas
/// @param name tells our clients apart in the broker's logs and metrics
public record KafkaClients(String bootstrapServers, String name) {

    /// Together with the wait in `send` a dead broker is given up within 1.5 s, and by [TopicAppender] within 1.3.
    ///
    /// A batch that is given up leaves a gap in the producer's numbers. The client begins a new epoch and sends
    /// again what came behind it; the broker's log then tells of a sequence out of order, and no caller hears of
    /// it. In rare cases such a record is there twice: its id counts once all the same. One request at a time,
    /// instead of five, changed neither when it was measured.
    private static final Map<String, Object> PRODUCER = Map.ofEntries(
            Map.entry("acks", "all"),
            Map.entry("enable.idempotence", true),
            Map.entry("max.block.ms", 500L),
            Map.entry("request.timeout.ms", 800),
            Map.entry("delivery.timeout.ms", 1_000),
            Map.entry("linger.ms", 1L),
            Map.entry("batch.size", 128 * 1024),
            Map.entry("max.request.size", TopicForm.MOST_BYTES));

    private static final Map<String, Object> CONSUMER = Map.of(
            "enable.auto.commit",
            false,
            // A position that the log does not have is said aloud, never silently replaced by another.
            "auto.offset.reset",
            "none",
            "allow.auto.create.topics",
            false,
            "max.poll.records",
            2_000,
            "default.api.timeout.ms",
            5_000,
            "request.timeout.ms",
            4_000);

    private static final Map<String, Object> ADMIN =
            Map.of("request.timeout.ms", 2_000, "default.api.timeout.ms", 3_000);

    Producer<byte[], byte[]> producer() {
        return new KafkaProducer<>(with(PRODUCER), new ByteArraySerializer(), new ByteArraySerializer());
    }

    /// A reader of its own: in no group, committing nothing.
    Consumer<byte[], byte[]> consumer() {
        return new KafkaConsumer<>(with(CONSUMER), new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    Admin admin() {
        return Admin.create(with(ADMIN));
    }

    private Map<String, Object> with(Map<String, Object> settings) {
        Map<String, Object> all = new HashMap<>(settings);
        all.put("bootstrap.servers", bootstrapServers);
        all.put("client.id", name);
        // Back within a second after the broker is.
        all.put("reconnect.backoff.ms", 50L);
        all.put("reconnect.backoff.max.ms", 500L);
        all.put("metadata.max.age.ms", 10_000L);
        // All services may run in one JVM, where clients of one name would quarrel over JMX.
        all.put("metric.reporters", "");
        all.put("enable.metrics.push", false);
        return all;
    }
}
