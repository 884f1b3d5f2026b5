package dev.podium.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.podium.wire.EventCodec;
import dev.podium.wire.RedisKeys;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redis.clients.jedis.RedisClient;
import tools.jackson.databind.JsonNode;

/// A first start with the starter data.
class StarterTest {

    @TempDir
    static Path folder;

    private static PodiumProcess podium;

    @BeforeAll
    static void start() {
        podium = PodiumProcess.start(folder, "--port", "0");
    }

    @AfterAll
    static void stop() {
        podium.close();
    }

    @Test
    void everyStarterModelIsListed() {
        assertThat(ids(podium.api().read("/api/v1/models?limit=1000").path("models"), "model"))
                .hasSize(621);
    }

    @Test
    void modelsAreRankedInBothLanesAsTheEvidenceAllows() {
        List<String> provisional = ranked("provisional");
        List<String> verified = ranked("verified");
        assertThat(provisional).hasSizeGreaterThanOrEqualTo(45).contains("claude-opus-4-5", "gemma-4-12b-it");
        assertThat(verified)
                .hasSizeGreaterThanOrEqualTo(25)
                .contains("claude-opus-4-5")
                .doesNotContain("gemma-4-12b-it");
    }

    @Test
    void everyEventsSchemaIsServedBesideThePages() throws IOException {
        for (String type : EventCodec.types()) {
            HttpResponse<String> schema = podium.api().get("/schemas/" + type + ".json");
            assertThat(schema.headers().firstValue("Content-Type")).hasValue("application/schema+json");
            try (InputStream stored = EventCodec.class.getResourceAsStream("/schemas/" + type + ".json")) {
                assertThat(schema.body()).isEqualTo(new String(stored.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(podium.api().get("/schemas/none.json").statusCode()).isEqualTo(404);
    }

    @Test
    void theAdminTokenLiesInTheFolderForItsOwnerAlone() throws IOException {
        Path token = folder.resolve("admin-token");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(token)))
                .isEqualTo("rw-------");
        assertThat(podium.output()).anyMatch(line -> line.contains(token.toString()));
    }

    @Test
    void aSubmittedResultIsOnTheBoard() {
        Api api = podium.api();
        long offset = api.submit("claude-opus-4-5", "aider-polyglot", 88.25);
        await().atMost(Duration.ofSeconds(5)).until(() -> api.version() >= offset);
        JsonNode model = api.read("/api/v1/models/claude-opus-4-5");
        assertThat(ids(model.path("observations"), "score")).contains("88.25");
    }

    @Test
    void aSecondStartOnTheSameFolderIsRefusedInOneLine() {
        try (PodiumProcess second = PodiumProcess.launch(folder, "--port", "0")) {
            assertThat(second.end()).isEqualTo(1);
            assertThat(second.output())
                    .filteredOn(line -> line.startsWith("podium:"))
                    .singleElement()
                    .asString()
                    .contains("in use");
        }
    }

    @Test
    void readersNeverSeeAnEmptyOrOlderBoardWhileRedisIsFlushed() throws IOException {
        Api api = podium.api();
        long newest = api.version();
        try (RedisClient redis = RedisClient.create(new Folder(folder).redis().toString())) {
            for (int i = 0; i < 20; i++) {
                api.submit("gpt-5", "longbench-v2", 40 + i * 0.5);
                redis.flushAll();
                JsonNode board = api.read("/api/v1/leaderboard?limit=5");
                assertThat(board.path("rows").size()).isEqualTo(5);
                assertThat(board.path("version").asLong(-1)).isGreaterThanOrEqualTo(newest);
                newest = board.path("version").asLong(-1);
            }
            await().atMost(Duration.ofSeconds(2)).until(() -> redis.get(RedisKeys.current("main")) != null);
        }
    }

    private static List<String> ranked(String lane) {
        return ids(
                podium.api().read("/api/v1/leaderboard?limit=1000&lane=" + lane).path("rows"), "model");
    }

    private static List<String> ids(JsonNode rows, String member) {
        List<String> ids = new ArrayList<>();
        rows.forEach(row -> ids.add(row.path(member).asString("")));
        return ids;
    }
}
