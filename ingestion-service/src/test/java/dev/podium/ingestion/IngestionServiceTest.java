package dev.podium.ingestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.podium.ingestion.Client.Answer;
import dev.podium.ingestion.starter.StarterRun;
import dev.podium.ledger.State;
import dev.podium.testing.RealKafka;
import dev.podium.testing.RealRedis;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/// The whole service as it runs, on a real broker and a real Redis.
class IngestionServiceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String board = RealKafka.freshName("board");

    @TempDir
    private Path folder;

    private ServletWebServerApplicationContext start() {
        return (ServletWebServerApplicationContext) SpringApplication.run(
                IngestionApplication.class,
                "--server.port=0",
                "--spring.main.banner-mode=off",
                "--podium.kafka=" + RealKafka.bootstrapServers(),
                "--podium.redis=" + RealRedis.uri(),
                "--podium.board=" + board,
                "--podium.starter=true",
                "--podium.admin-token-file=" + folder.resolve("admin-token"));
    }

    private static Client client(ServletWebServerApplicationContext service, String token) {
        return new Client(service.getWebServer().getPort(), token);
    }

    private String token() throws IOException {
        Path file = folder.resolve("admin-token");
        await().atMost(PATIENCE).until(() -> Files.exists(file));
        return Files.readString(file).strip();
    }

    private static int starterEvents(ServletWebServerApplicationContext service) {
        return service.getBean(StarterRun.class)
                .done()
                .orTimeout(30, java.util.concurrent.TimeUnit.SECONDS)
                .join()
                .added();
    }

    @Test
    void takesSubmissionsAndKeepsThemAndTheStarterDataOverARestart() throws IOException {
        String submission;
        try (var service = start()) {
            assertThat(starterEvents(service)).isEqualTo(9_432);
            Client client = client(service, token());
            await().atMost(PATIENCE)
                    .until(() -> client.get("/actuator/health/readiness").status() == 200);
            Answer answer = client.post("/api/v1/results", """
                    {"model":"claude-opus-4-5","benchmark":"gpqa-diamond","score":87.5}""");
            assertThat(answer.status()).isEqualTo(202);
            submission = answer.text("id");
        }
        try (var service = start()) {
            assertThat(starterEvents(service)).isZero();
            Answer answer = client(service, token()).get("/api/v1/submissions/" + submission);
            assertThat(answer.status()).isEqualTo(200);
            Boards boards = service.getBean(Boards.class);
            int counted = boards.read(board, ledger -> ledger.submissions().count(State.COUNTED));
            assertThat(counted).isEqualTo(8_329);
        }
    }
}
