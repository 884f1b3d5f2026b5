package dev.podium.embedded;

import dev.podium.testing.RealTopic;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/// A topic of one partition, written and read by the plain clients; and a broker to be killed.
final class RawKafka {

    static final String ACKNOWLEDGED = "acknowledged";

    private RawKafka() {}

    /// The process that the kill test kills: starts a broker, appends one record, leaves a note when it is
    /// acknowledged.
    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        EmbeddedKafka kafka = EmbeddedKafka.start(folder, System.err::println);
        createTopic(kafka.bootstrapServers(), "results");
        append(kafka.bootstrapServers(), "results", "kept");
        Files.createFile(folder.resolve(ACKNOWLEDGED));
        Thread.currentThread().join();
    }

    static Process brokerInAnotherProcess(Path folder) throws Exception {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx384m",
                        "-XX:TieredStopAtLevel=1",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-cp",
                        System.getProperty("java.class.path"),
                        RawKafka.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(new File(folder.toFile(), "child.log"))
                .start();
    }

    static void createTopic(String servers, String topic) {
        RealTopic.create(servers, new NewTopic(topic, Optional.of(1), Optional.empty()));
    }

    static void append(String servers, String topic, String value) {
        Map<String, Object> settings = Map.of("bootstrap.servers", servers, "acks", "all");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, "key", value)).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<String> readAll(String servers, String topic) {
        var partition = new TopicPartition(topic, 0);
        Map<String, Object> settings = Map.of("bootstrap.servers", servers);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = consumer.endOffsets(List.of(partition)).get(partition);
            List<String> values = new ArrayList<>();
            while (consumer.position(partition) < end) {
                var records = consumer.poll(Duration.ofMillis(100));
                StreamSupport.stream(records.spliterator(), false)
                        .map(ConsumerRecord::value)
                        .forEach(values::add);
            }
            return values;
        }
    }
}
