package dev.podium.testing;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/// Creates topics that take records from then on.
///
/// A broker names a topic to its clients a moment before it leads it. A producer's first batch may then be
/// refused and its second taken, after which the first is out of order for good (KAFKA-15591). Only a leader
/// tells offsets, so whoever asked for them is past that moment.
public final class RealTopic {

    private RealTopic() {}

    public static void create(String servers, NewTopic topic) {
        Map<String, Object> client = Map.of("bootstrap.servers", servers, "auto.offset.reset", "none");
        try (var admin = Admin.create(client);
                var reader = new KafkaConsumer<>(client, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            var created = admin.createTopics(List.of(topic));
            int partitions = created.numPartitions(topic.name()).get();
            // The reader asks again until the broker knows the topic; the admin client gives up.
            reader.endOffsets(IntStream.range(0, partitions)
                    .mapToObj(partition -> new TopicPartition(topic.name(), partition))
                    .toList());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while creating a topic", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("No topic at " + servers, e.getCause());
        }
    }
}
