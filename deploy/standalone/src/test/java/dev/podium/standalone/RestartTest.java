package dev.podium.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated
class RestartTest {

    @TempDir
    Path folder;

    @Test
    void whatWasThereIsThereAfterStopAndStartAndNothingIsLoadedTwice() {
        long before;
        try (PodiumProcess first = PodiumProcess.start(folder, "--port", "0")) {
            before = first.api().submit("gpt-5", "longbench-v2", 61.5);
            long begin = System.nanoTime();
            assertThat(first.stop()).isIn(0, 143);
            assertThat(Standalone.since(begin)).isLessThan(Duration.ofSeconds(5));
        }
        try (PodiumProcess second = PodiumProcess.start(folder, "--port", "0")) {
            Api api = second.api();
            await().atMost(Duration.ofSeconds(10)).until(() -> api.version() >= before);
            assertThat(api.version()).isEqualTo(before);
        }
    }

    @Test
    void anEmptyBoardIsABoard() {
        try (PodiumProcess podium = PodiumProcess.start(folder, "--port", "0", "--no-starter", "--board", "team")) {
            Api api = podium.api();
            await().atMost(Duration.ofSeconds(10))
                    .until(() -> api.get("/api/v1/leaderboard").statusCode() == 200);
            assertThat(api.read("/api/v1/leaderboard").path("board").asString(""))
                    .isEqualTo("team");
            assertThat(api.read("/api/v1/leaderboard").path("rows").size()).isZero();
        }
    }
}
