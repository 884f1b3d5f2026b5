package dev.podium.testing;

import dev.podium.embedded.EmbeddedKafka;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.NewTopic;
import org.testcontainers.kafka.KafkaContainer;

/// One real broker for all tests of a JVM. They share it: take topics from [#freshTopic] and groups from [#freshName].
public final class RealKafka {

    private static final String IMAGE = "apache/kafka:4.2.1";
    private static final String ADDRESS = start();

    private RealKafka() {}

    public static String bootstrapServers() {
        return ADDRESS;
    }

    /// A name that nobody else uses, as in `results-1f0c...`.
    public static String freshName(String prefix) {
        return Infrastructure.freshName(prefix);
    }

    /// Creates a topic that nobody else uses.
    ///
    /// @param partitions at least 1
    /// @return its name
    public static String freshTopic(int partitions) {
        return freshTopic(partitions, Map.of());
    }

    /// Creates a topic with settings of its own, such as `max.message.bytes`.
    public static String freshTopic(int partitions, Map<String, String> settings) {
        String name = freshName("test");
        RealTopic.create(ADDRESS, new NewTopic(name, Optional.of(partitions), Optional.empty()).configs(settings));
        return name;
    }

    private static String start() {
        return Infrastructure.given("PODIUM_TEST_KAFKA")
                .orElseGet(() -> Infrastructure.useDocker() ? inDocker() : embedded());
    }

    @SuppressWarnings("resource") // stopped by Testcontainers when the JVM ends
    private static String inDocker() {
        var container = new KafkaContainer(IMAGE)
                .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false")
                .withEnv("KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS", "0");
        container.start();
        return container.getBootstrapServers();
    }

    private static String embedded() {
        Path folder = Infrastructure.temporaryFolder("kafka");
        EmbeddedKafka kafka = EmbeddedKafka.start(folder, System.err::println);
        Infrastructure.atExit(kafka, folder);
        return kafka.bootstrapServers();
    }
}
