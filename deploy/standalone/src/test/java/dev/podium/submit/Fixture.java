package dev.podium.submit;

import dev.podium.standalone.Folder;
import dev.podium.standalone.PodiumProcess;
import dev.podium.wire.Topics;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/// A running Podium with the starter data, and files for it.
///
/// @param data its folder
/// @param work where the files lie, and programs run
record Fixture(PodiumProcess podium, Path data, Path work) implements AutoCloseable {

    static Fixture start(Path folder) throws IOException {
        Path data = folder.resolve("data");
        Path work = Files.createDirectories(folder.resolve("work"));
        return new Fixture(PodiumProcess.start(data, "--port", "0"), data, work);
    }

    /// One without starter data, whose settings are others.
    static Fixture startEmpty(Path folder, Map<String, String> settings) throws IOException {
        Path data = folder.resolve("data");
        Path work = Files.createDirectories(folder.resolve("work"));
        return new Fixture(PodiumProcess.start(data, settings, "--port", "0", "--no-starter"), data, work);
    }

    Map<String, String> environment() {
        return Map.of("PODIUM_URL", podium.address(), "PODIUM_TOKEN", podium.token());
    }

    /// A file as lm-evaluation-harness writes it, with the same score in each task.
    void lmEval(String file, String model, String score, String... tasks) throws IOException {
        Files.writeString(work.resolve(file), """
                {"results": {%s}, "versions": {%s},
                 "config": {"model": "hf", "limit": null}, "model_name": "%s", "date": 1785299889.23,
                 "lm_eval_version": "0.4.9"}""".formatted(
                        each(tasks, """
                "%s": {"acc,none": SCORE, "acc_stderr,none": 0.021, "alias": "a \\"quoted\\" | name"}""".replace("SCORE", score)), each(tasks, "\"%s\": 1.0"), model));
    }

    private static String each(String[] tasks, String form) {
        return Stream.of(tasks).map(form::formatted).collect(Collectors.joining(", "));
    }

    /// Puts the model that the starter data rank first behind others.
    void dropOfTheFirst(String file) throws IOException {
        lmEval(file, "gpt-5-4", "0.12", "leaderboard_mmlu_pro", "mmmu_val");
    }

    /// How long the log is.
    long logEnd() throws IOException {
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", new Folder(data).kafka()),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(Topics.LEDGER).stream()
                    .map(info -> new TopicPartition(Topics.LEDGER, info.partition()))
                    .toList();
            return consumer.endOffsets(partitions).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
        }
    }

    /// Where nobody listens.
    static String nobody() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return "http://127.0.0.1:" + socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        podium.close();
    }
}
