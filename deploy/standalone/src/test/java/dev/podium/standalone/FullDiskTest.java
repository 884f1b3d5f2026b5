package dev.podium.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.podium.testing.SmallDisk;
import dev.podium.wire.Json;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A real disk that fills up under a running Podium, and is cleared.
class FullDiskTest {

    @TempDir
    Path temp;

    @Test
    void onAFullDiskNothingIsTakenReadingGoesOnAndWithRoomSoDoesWriting() {
        try (SmallDisk disk = SmallDisk.at(temp.resolve("data"));
                PodiumProcess podium = PodiumProcess.launch(
                                disk.folder(), environment(disk), "--port", "0", "--no-starter")
                        .ready()) {
            Api api = podium.api();
            long before = submit(api, 1);
            disk.fill();
            await().atMost(Duration.ofSeconds(5)).until(() -> result(api, 2).statusCode() != 202);
            // Longer than the broker of a disk without a byte lives.
            await().during(Duration.ofSeconds(6)).atMost(Duration.ofSeconds(12)).untilAsserted(() -> {
                HttpResponse<String> refused = result(api, 3);
                assertThat(refused.statusCode()).isEqualTo(503);
                assertThat(Json.canonical()
                                .readTree(refused.body())
                                .path("type")
                                .asString(""))
                        .isEqualTo("/problems/storage-low");
                assertThat(refused.headers().firstValue("Retry-After")).isPresent();
                assertThat(api.version()).isGreaterThanOrEqualTo(before);
            });
            disk.clear();
            await().atMost(Duration.ofSeconds(30)).until(() -> result(api, 4).statusCode() == 202);
            long after = submit(api, 5);
            assertThat(after).isGreaterThan(before);
            await().atMost(Duration.ofSeconds(15)).until(() -> api.version() >= after);
        }
    }

    private static Map<String, String> environment(SmallDisk disk) {
        return disk.reserve().isEmpty()
                ? Map.of()
                : Map.of("PODIUM_MIN_FREE_MB", Long.toString(disk.reserve().getAsLong()));
    }

    private static HttpResponse<String> result(Api api, int score) {
        return api.post("/api/v1/results", "application/json", """
                {"model":"gpt-5","benchmark":"aa-lcr","score":%d.25}""".formatted(score));
    }

    private static long submit(Api api, int score) {
        HttpResponse<String> response = result(api, score);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(202);
        return Json.canonical().readTree(response.body()).path("offset").asLong(-1);
    }
}
