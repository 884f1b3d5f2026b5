package dev.podium.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.podium.testing.Yardstick;
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
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import redis.clients.jedis.RedisClient;
import tools.jackson.databind.JsonNode;

/// A first start with the starter data.
@Isolated
class StarterTest {

    @TempDir
    static Path folder;

    private static final int FLUSHES = 100;
    private static final int MEASURED = 20;
    private static final int ROUNDS = 5;
    private static final long PROMISED_MS = 300;
    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private static final Duration REST = Duration.ofMillis(250);
    private static final Duration GLANCE = Duration.ofMillis(10);
    private static final Duration LONG = Duration.ofSeconds(20);

    private static PodiumProcess podium;

    @BeforeAll
    static void start() {
        podium = PodiumProcess.startAsUsersDo(folder, "--port", "0");
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
    void theFiguresOfAllServicesAreThere() {
        assertThat(podium.api().get("/actuator/prometheus").body())
                .contains(
                        "podium_submit_to_board_seconds_count",
                        "podium_scoring_seconds_count",
                        "podium_board_version{",
                        "podium_log_lag{",
                        "podium_unreadable_total{",
                        "podium_ui_sessions ",
                        "podium_push_seconds_count ",
                        "podium_storage_low ");
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
    void readersNeverSeeAnEmptyOrOlderBoardThoughRedisIsFlushedAHundredTimesUnderLoad() throws IOException {
        try (RedisClient redis = RedisClient.create(new Folder(folder).redis().toString());
                Load load = new Load(podium.api())) {
            for (int i = 0; i < FLUSHES; i++) {
                int posted = load.posted();
                int read = load.read();
                redis.flushAll();
                await().pollInterval(GLANCE)
                        .atMost(LONG)
                        .until(() ->
                                !load.complaints().isEmpty() || (load.posted() > posted && load.read() > read + 2));
                assertThat(load.complaints()).isEmpty();
            }
            redis.flushAll();
            await().atMost(Duration.ofSeconds(2)).until(() -> redis.get(RedisKeys.current("main")) != null);
            assertThat(load.complaints()).isEmpty();
        }
    }

    /// On a busy machine everything may take as much longer as computing does there, see [Yardstick].
    @Test
    void atRestAPostedResultIsOnTheBoardWithin300MillisecondsInTheMedian() {
        Api api = podium.api();
        List<String> rounds = new ArrayList<>();
        boolean kept = false;
        for (int round = 0; round < ROUNDS && !kept; round++) {
            double stretch = 0;
            List<Long> waited = new ArrayList<>();
            for (int i = 0; i < MEASURED; i++) {
                await().pollDelay(REST).until(() -> true);
                stretch += Yardstick.stretch() / MEASURED;
                waited.add(millisToTheBoard(api));
            }
            waited.sort(null);
            long median = waited.get(MEASURED / 2);
            kept = median <= PROMISED_MS * stretch;
            rounds.add("median " + median + " of " + waited + " with everything taking " + stretch + " times as long");
        }
        System.out.println("ms from request to board: " + rounds);
        assertThat(kept).as(rounds.toString()).isTrue();
    }

    /// From the request to the answer that shows the board, by a client like any other.
    private static long millisToTheBoard(Api api) {
        long begin = System.nanoTime();
        long offset = api.submit("gpt-5", "aa-lcr", 30 + 0.001 * NUMBERS.incrementAndGet());
        long version = api.read("/api/v1/leaderboard?limit=1&minVersion=" + offset)
                .path("version")
                .asLong(-1);
        long took = (System.nanoTime() - begin) / 1_000_000;
        assertThat(version).isGreaterThanOrEqualTo(offset);
        return took;
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
