package dev.podium.ingestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.podium.embedded.Space;
import dev.podium.event.Event.ResultSubmitted;
import dev.podium.ingestion.Client.Answer;
import dev.podium.ingestion.gate.Calls;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The real disk of this machine, which counts as full as soon as more must stay free than it has.
class StorageLowTest {

    private static final TestService service = TestService.start();
    private static final long MORE_THAN_THERE_IS = 1L << 60;

    /// Every call that writes, for whoever may do all.
    private static final List<List<String>> WRITES = List.of(
            List.of("POST", "/api/v1/results"),
            List.of("POST", "/api/v1/results:batch"),
            List.of("POST", "/api/v1/results/x:withdraw"),
            List.of("POST", "/api/v1/results/x:correct"),
            List.of("POST", "/api/v1/results/x:verify"),
            List.of("POST", "/api/v1/results/x:dispute"),
            List.of("POST", "/api/v1/results/x:retract"),
            List.of("POST", "/api/v1/names:resolve"),
            List.of("POST", "/api/v1/imports"),
            List.of("PUT", "/api/v1/models/alpha"),
            List.of("PUT", "/api/v1/models/alpha/price"),
            List.of("PUT", "/api/v1/benchmarks/gpqa"),
            List.of("PUT", "/api/v1/methodology"),
            List.of("PUT", "/api/v1/boards/team"),
            List.of("POST", "/api/v1/tokens"),
            List.of("DELETE", "/api/v1/tokens/x"));

    private final AtomicLong reserve = new AtomicLong();

    @AfterAll
    static void stop() {
        service.close();
    }

    @BeforeEach
    void watch(@TempDir Path folder) {
        service.ports.room = new Space(folder, total -> reserve.get())::isLow;
    }

    @AfterEach
    void forget() {
        service.ports.room = () -> false;
    }

    @Test
    void everyCallThatWritesIsRefusedAndSaysWhenToComeBack() {
        Client all = service.as("podium", Scope.ADMIN);
        int before = service.records().size();
        fill();

        for (List<String> call : WRITES) {
            Answer answer =
                    all.send(call.get(0), call.get(1), "application/json", "{}".getBytes(StandardCharsets.UTF_8));

            assertThat(answer.status()).as(call.toString()).isEqualTo(503);
            assertThat(answer.problem()).as(call.toString()).isEqualTo("storage-low");
            assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(5, 15);
        }
        assertThat(service.records()).hasSize(before);
        assertThat(WRITES).hasSize((int) Calls.routes().routes().stream()
                .filter(route -> !route.method().equals("GET"))
                .filter(route -> !route.path().pattern().contains("preview"))
                .count());
    }

    @Test
    void whoMayNotWriteHearsThatFirst() {
        fill();

        assertThat(service.client.with(null).post("/api/v1/results", result(1)).problem())
                .isEqualTo("unauthenticated");
        assertThat(service.client.put("/api/v1/methodology", "{}").problem()).isEqualTo("insufficient-scope");
    }

    @Test
    void readingGoesOnAndNobodyTakesTheServiceAway() {
        Answer sent = service.client.post("/api/v1/results", result(2));
        fill();

        assertThat(service.client.get("/api/v1/submissions/" + sent.text("id")).status())
                .isEqualTo(200);
        assertThat(service.as("podium", Scope.ADMIN).get("/api/v1/tokens").status())
                .isEqualTo(200);
        assertThat(service.as("podium", Scope.ADMIN)
                        .post("/api/v1/methodology:preview", "{}")
                        .problem())
                .isEqualTo("validation-failed");
        assertThat(service.client.get("/actuator/health/readiness").status()).isEqualTo(200);
        assertThat(service.client.get("/actuator/prometheus").body()).contains("podium_storage_low 1.0");
    }

    @Test
    void onceThereIsRoomTheSameRequestIsTaken() {
        fill();
        Answer refused = service.client.post("/api/v1/results", result(3), "Idempotency-Key", "k-room");
        reserve.set(0);

        assertThat(refused.problem()).isEqualTo("storage-low");
        await().atMost(Duration.ofSeconds(2))
                .untilAsserted(() -> assertThat(service.client
                                .post("/api/v1/results", result(3), "Idempotency-Key", "k-room")
                                .status())
                        .isEqualTo(202));
        assertThat(service.client.get("/actuator/prometheus").body()).contains("podium_storage_low 0.0");
    }

    @Test
    void aBatchThatFillsTheDiskKeepsWhatWasTakenAndSaysWhatWasNot() {
        AtomicInteger asked = new AtomicInteger();
        // Asked once at the gate, then for each row.
        service.ports.room = () -> asked.getAndIncrement() > 3;
        long before = service.recordsOf(ResultSubmitted.class);

        Answer answer = batch(10, 5);

        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.json().path("accepted").size()).isEqualTo(3);
        assertThat(answer.json().path("rejected").size()).isEqualTo(2);
        answer.json()
                .path("rejected")
                .forEach(row -> assertThat(
                                row.path("errors").path(0).path("code").asString())
                        .isEqualTo("storage-low"));
        assertThat(service.recordsOf(ResultSubmitted.class)).isEqualTo(before + 3);
    }

    @Test
    void aBatchThatComesTooLateAltogetherIsRefusedAsAWhole() {
        AtomicInteger asked = new AtomicInteger();
        service.ports.room = () -> asked.getAndIncrement() > 0;

        Answer answer = batch(20, 3);

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.problem()).isEqualTo("storage-low");
        assertThat(answer.header("Retry-After")).isNotEmpty();
    }

    private void fill() {
        reserve.set(MORE_THAN_THERE_IS);
        await().atMost(Duration.ofSeconds(2)).until(() -> service.ports.room.isLow());
    }

    private static Answer batch(int from, int rows) {
        List<String> results = IntStream.range(from, from + rows)
                .mapToObj(StorageLowTest::result)
                .toList();
        return service.client.post("/api/v1/results:batch", results.toString());
    }

    private static String result(int score) {
        return "{\"model\":\"alpha\",\"benchmark\":\"gpqa\",\"score\":" + score + ".5}";
    }
}
