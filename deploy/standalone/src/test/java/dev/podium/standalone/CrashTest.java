package dev.podium.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.podium.ledger.Ledger;
import dev.podium.ledger.State;
import dev.podium.ledger.Submission;
import dev.podium.wire.Json;
import dev.podium.wire.RedisKeys;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redis.clients.jedis.RedisClient;
import tools.jackson.databind.JsonNode;

/// `kill -9` in the middle of 10,000 results.
class CrashTest {

    private static final int ROWS = 10_000;
    private static final int ROWS_A_CALL = 250;
    private static final int CALLS_BEFORE_THE_KILL = 15;

    @TempDir
    Path folder;

    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();

    @Test
    void everyAcknowledgedResultCountsOnceAndTheBoardIsTheLogs() throws Exception {
        try (PodiumProcess first = PodiumProcess.start(folder, "--port", "0")) {
            Api api = first.api();
            Thread client = Thread.ofVirtual().start(() -> submitUntilItDies(api));
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> acknowledged.size() >= CALLS_BEFORE_THE_KILL * ROWS_A_CALL);
            first.killHard();
            client.join();
        }
        assertThat(acknowledged).hasSizeLessThan(ROWS);
        try (PodiumProcess second = PodiumProcess.start(folder, "--port", "0")) {
            Api api = second.api();
            assertEachCountsOnce();
            for (int call = 0; call < ROWS / ROWS_A_CALL; call++) {
                assertThat(submit(api, call).statusCode()).isEqualTo(202);
            }
            assertThat(acknowledged).hasSize(ROWS);
            assertEachCountsOnce();
            assertBoardIsTheLogs();
        }
    }

    private void submitUntilItDies(Api api) {
        try {
            for (int call = 0; call < ROWS / ROWS_A_CALL; call++) {
                submit(api, call);
            }
        } catch (UncheckedIOException e) {
            // what this call has stored is learnt by repeating it
        }
    }

    /// The same call says the same again, so repeating it after the crash is safe.
    private HttpResponse<String> submit(Api api, int call) {
        StringBuilder rows = new StringBuilder();
        for (int row = 0; row < ROWS_A_CALL; row++) {
            int n = call * ROWS_A_CALL + row;
            rows.append("""
                    {"model":"gpt-5","benchmark":"aa-lcr","score":%d.%02d,"notes":"row %d"}
                    """.formatted(10 + n % 80, n % 100, n));
        }
        HttpResponse<String> response = api.post("/api/v1/results:batch", "application/x-ndjson", rows.toString());
        for (JsonNode item : Json.canonical().readTree(response.body()).path("accepted")) {
            acknowledged.add(item.path("id").asString(""));
        }
        return response;
    }

    private void assertEachCountsOnce() throws IOException {
        Ledger ledger = Ledger.of("main", RawLog.read(new Folder(folder).kafka(), "main", Long.MAX_VALUE));
        for (String id : acknowledged) {
            Submission submission = ledger.submissions().find(id);
            assertThat(submission).as(id).isNotNull();
            assertThat(Objects.requireNonNull(submission).state()).as(id).isEqualTo(State.COUNTED);
        }
        long counted = ledger.submissions().all().stream()
                .filter(s -> s.result().notes() != null && s.result().notes().startsWith("row "))
                .filter(s -> s.state() == State.COUNTED)
                .count();
        assertThat(counted).isBetween((long) acknowledged.size(), (long) ROWS);
    }

    private void assertBoardIsTheLogs() throws IOException {
        Folder files = new Folder(folder);
        long last = RawLog.read(files.kafka(), "main", Long.MAX_VALUE).getLast().offset();
        try (RedisClient redis = RedisClient.create(files.redis().toString())) {
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> Objects.requireNonNullElse(redis.get(RedisKeys.current("main")), "")
                            .startsWith(last + " "));
            String pointer = redis.get(RedisKeys.current("main"));
            String shown = pointer.substring(pointer.indexOf(' ') + 1);
            assertThat(shown).isEqualTo(Recompute.inFreshJvm(files.kafka(), "main", last));
        }
    }
}
