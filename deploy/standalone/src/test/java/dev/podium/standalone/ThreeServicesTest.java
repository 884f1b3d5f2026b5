package dev.podium.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.podium.embedded.EmbeddedKafka;
import dev.podium.embedded.EmbeddedRedis;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// The three services as executable jars in processes of their own, told by their environment where Kafka and Redis
/// are.
class ThreeServicesTest {

    @TempDir
    Path folder;

    private final List<Process> processes = new ArrayList<>();

    @AfterEach
    void stopServices() throws InterruptedException {
        for (Process process : processes) {
            process.destroy();
            process.waitFor();
        }
    }

    @Test
    void aResultGoesFromOneServiceThroughTheOthersToTheReadApi() throws IOException {
        try (EmbeddedKafka kafka = EmbeddedKafka.start(folder.resolve("log"), ThreeServicesTest::tell);
                EmbeddedRedis redis = EmbeddedRedis.start(folder.resolve("store"))) {
            Map<String, String> environment = Map.of(
                    "PODIUM_KAFKA", kafka.bootstrapServers(),
                    "PODIUM_REDIS", redis.uri().toString(),
                    "PODIUM_STARTER", "true",
                    "PODIUM_ADMIN_TOKEN_FILE", folder.resolve("admin-token").toString());
            String write = service("ingestion-service", environment);
            service("scoring-service", environment);
            String read = service("ui-service", environment);

            await().atMost(Duration.ofSeconds(90)).until(() -> Files.exists(folder.resolve("admin-token")));
            Api writing = new Api(
                    write, Files.readString(folder.resolve("admin-token")).strip());
            Api reading = new Api(read, "none");
            await().atMost(Duration.ofSeconds(90)).ignoreExceptions().until(() -> ranked(reading) >= 45);

            await().atMost(Duration.ofSeconds(30))
                    .ignoreExceptions()
                    .until(() -> writing.submit("claude-opus-4-5", "aider-polyglot", 91.5) >= 0);
            await().atMost(Duration.ofSeconds(10))
                    .untilAsserted(() -> assertThat(reading.get("/api/v1/models/claude-opus-4-5")
                                    .body())
                            .contains("91.5"));
            assertThat(reading.get("/").body()).contains("Podium");
        }
    }

    private static void tell(String why) {
        System.err.println(why);
    }

    private static int ranked(Api reading) {
        JsonNode board = reading.read("/api/v1/leaderboard?limit=1000");
        return board.path("rows").size();
    }

    /// Starts the module's executable jar on a free port and returns its address.
    private String service(String module, Map<String, String> environment) throws IOException {
        int port = Ports.require("127.0.0.1", 0);
        ProcessBuilder builder = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1", // three JVMs that start at once
                        "-jar",
                        jar(module).toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(module + ".log").toFile());
        builder.environment().putAll(environment);
        builder.environment().put("PODIUM_PORT", Integer.toString(port));
        processes.add(builder.start());
        return "http://127.0.0.1:" + port;
    }

    private static Path jar(String module) throws IOException {
        Path target = Path.of("../..", module, "target").toAbsolutePath().normalize();
        try (Stream<Path> files = Files.isDirectory(target) ? Files.list(target) : Stream.empty()) {
            return files.filter(file -> file.toString().endsWith("-exec.jar"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(
                            "no executable jar in " + target + ": run this test through ./podium test"));
        }
    }
}
