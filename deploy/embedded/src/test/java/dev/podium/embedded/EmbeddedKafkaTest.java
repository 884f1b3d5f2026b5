package dev.podium.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.kafka.common.utils.Exit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedKafkaTest {

    @TempDir
    private Path folder;

    @Test
    void recordsSurviveARestartOnTheSamePort() {
        String first;
        try (var kafka = start()) {
            first = kafka.bootstrapServers();
            RawKafka.createTopic(first, "results");
            RawKafka.append(first, "results", "a");
        }
        try (var kafka = start()) {
            assertThat(kafka.bootstrapServers()).isEqualTo(first);
            assertThat(RawKafka.readAll(first, "results")).isEqualTo(List.of("a"));
            kafka.restart();
            RawKafka.append(first, "results", "b");
            assertThat(RawKafka.readAll(first, "results")).isEqualTo(List.of("a", "b"));
        }
    }

    @Test
    void portTakenBySomebodyElseIsReplaced() throws IOException {
        try (var other = new ServerSocket(0, 1, KeptPort.loopback())) {
            Files.writeString(folder.resolve("broker.port"), Integer.toString(other.getLocalPort()));
            try (var kafka = start()) {
                assertThat(kafka.bootstrapServers()).isNotEqualTo("127.0.0.1:" + other.getLocalPort());
                RawKafka.createTopic(kafka.bootstrapServers(), "results");
            }
        }
    }

    @Test
    void acknowledgedRecordsSurviveAKillOfTheWholeProcess() throws Exception {
        Process killed = RawKafka.brokerInAnotherProcess(folder);
        try {
            Path said = folder.resolve(RawKafka.ACKNOWLEDGED);
            await().atMost(Duration.ofSeconds(60)).until(() -> Files.exists(said));
        } finally {
            killed.destroyForcibly().waitFor();
        }
        try (var kafka = start()) {
            assertThat(RawKafka.readAll(kafka.bootstrapServers(), "results")).contains("kept");
        }
    }

    @Test
    void startThatWasKilledWhileItFormattedIsRepeated() throws IOException {
        start().close();
        Path data = folder.resolve("data");
        Files.delete(data.resolve("meta.properties"));
        Files.writeString(data.resolve("meta.properties.tmp"), "half");
        deleteMetadata(data.resolve("__cluster_metadata-0"));
        start().close();
    }

    @Test
    void brokerThatCannotGoOnTellsItsOwnerInsteadOfEndingTheProcess() {
        Queue<String> told = new ConcurrentLinkedQueue<>();
        try (var _ = EmbeddedKafka.start(folder, told::add)) {
            Exit.halt(1, "the disk failed");
            await().atMost(Duration.ofSeconds(5)).until(() -> !told.isEmpty());
            assertThat(told).containsExactly("The embedded broker cannot go on (exit status 1): the disk failed");
        }
    }

    @Test
    void unusableFolderIsRefusedInOneLine() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThat(catchThrowable(() -> EmbeddedKafka.start(file, EmbeddedKafkaTest::never)))
                .isInstanceOf(CannotStart.class)
                .hasMessageNotContaining("\n");
    }

    private EmbeddedKafka start() {
        return EmbeddedKafka.start(folder, EmbeddedKafkaTest::never);
    }

    private static void never(String line) {
        throw new AssertionError(line);
    }

    private static void deleteMetadata(Path metadata) throws IOException {
        try (var files = Files.list(metadata)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(metadata);
    }
}
