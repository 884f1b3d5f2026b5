package dev.podium.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.podium.ingestion.Client.Answer;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class RateLimitTest {

    private static final TestService service = TestService.start("--podium.rate-limit=5");
    private static final String RESULT = "{\"model\":\"alpha\",\"benchmark\":\"gpqa\",\"score\":50}";

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void aTokenThatCallsTooOftenIsToldToWait() {
        List<Answer> answers = times(30, service.as("hasty", Scope.RESULTS_SUBMIT));

        assertThat(answers.getFirst().status()).isEqualTo(202);
        assertThat(answers.getFirst().header("RateLimit-Policy")).isEqualTo("\"token\";q=5;w=1");
        assertThat(answers.getFirst().header("RateLimit")).isEqualTo("\"token\";r=4;t=1");
        Answer limited =
                answers.stream().filter(a -> a.status() == 429).findFirst().orElseThrow();
        assertThat(limited.problem()).isEqualTo("rate-limited");
        assertThat(limited.header("Retry-After")).isEqualTo("1");
        assertThat(limited.header("RateLimit")).startsWith("\"token\";r=0;");
    }

    @Test
    void oneTokensHasteIsNoOthersTrouble() {
        times(30, service.as("hasty-too", Scope.RESULTS_SUBMIT));

        assertThat(service.as("calm", Scope.RESULTS_SUBMIT)
                        .post("/api/v1/results", RESULT)
                        .status())
                .isEqualTo(202);
    }

    @Test
    void whoGuessesTokensIsSlowedDownAndNobodyElseAtTheAddress() {
        List<Answer> answers = times(200, service.client.with("guess"));

        assertThat(answers.getFirst().status()).isEqualTo(401);
        assertThat(answers).anyMatch(answer -> answer.problem().equals("rate-limited"));
        assertThat(service.as("honest", Scope.RESULTS_SUBMIT)
                        .post("/api/v1/results", RESULT)
                        .status())
                .isEqualTo(202);
    }

    private static List<Answer> times(int count, Client client) {
        return IntStream.range(0, count)
                .mapToObj(i -> client.post("/api/v1/results", RESULT))
                .toList();
    }
}
