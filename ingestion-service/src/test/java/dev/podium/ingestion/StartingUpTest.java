package dev.podium.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.podium.ingestion.Client.Answer;
import dev.podium.samples.Sample;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartingUpTest {

    private TestService service;

    @BeforeEach
    void start() {
        service = TestService.starting();
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /api/v1/results",
        "POST, /api/v1/results:batch",
        "POST, /api/v1/boards/team/results",
        "PUT, /api/v1/models/alpha",
        "PUT, /api/v1/boards/team",
        "PUT, /api/v1/methodology"
    })
    void whileTheLogIsReadNothingIsJudged(String method, String path) {
        Answer answer = service.as("podium", Scope.ADMIN)
                .send(method, path, "application/json", "{}".getBytes(java.nio.charset.StandardCharsets.UTF_8));

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.problem()).isEqualTo("log-unavailable");
        assertThat(answer.text("outcome")).isEqualTo("not-written");
        assertThat(answer.header("Retry-After")).isNotEmpty();
    }

    @Test
    void whatWasSubmittedIsNotSaidToBeMissing() {
        assertThat(service.client.get("/api/v1/submissions/x").status()).isEqualTo(503);
    }

    @Test
    void itIsReadyWhenTheLogWasRead() {
        assertThat(service.client.get("/actuator/health/readiness").status()).isEqualTo(503);

        service.catchUp();

        assertThat(service.client.get("/actuator/health/readiness").status()).isEqualTo(200);
        Answer answer =
                service.client.post("/api/v1/results", "{\"model\":\"alpha\",\"benchmark\":\"gpqa\",\"score\":50}");
        assertThat(answer.text("board")).isEqualTo(Sample.BOARD);
    }

    @Test
    void aGoodTokenNeverLooksLikeABadOne() {
        service.catchUp();
        service.ports.tokensRead = false;

        Answer answer = service.client.post("/api/v1/results", "{}");

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.problem()).isEqualTo("log-unavailable");
    }
}
