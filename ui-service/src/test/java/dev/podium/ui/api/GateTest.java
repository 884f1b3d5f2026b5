package dev.podium.ui.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.podium.wire.ProblemType;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GateTest {

    private static final ApiServer SERVER = ApiServer.SHARED;

    @BeforeAll
    static void publish() {
        SERVER.publish(TinyBoard.named("gated"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api",
                "/api/",
                "/api/v1",
                "/api/v1/",
                "/api/v2/models",
                "/api/v1/leaderboards",
                "/api/v1/models/",
                "/api/v1/models/a/b",
                "/api/v1/boards/gated/boards",
                "/api/v1/boards/gated/leaderboard/",
                "/api/v1/leaderboard;x=1",
                "/api/v1/models/a:b"
            })
    void aPathThatIsInNoTableIsNotFound(String path) {
        Answers.problem(SERVER.get(path), ProblemType.NOT_FOUND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "BREW"})
    void aMethodThatIsInNoTableIsNotAllowed(String method) {
        HttpResponse<String> answer = SERVER.send(method, "/api/v1/boards/gated/leaderboard");
        Answers.problem(answer, ProblemType.METHOD_NOT_ALLOWED);
        assertThat(Answers.header(answer, "Allow")).isEqualTo("GET, HEAD, OPTIONS");
    }

    @Test
    void whatAPathAnswersCanBeAskedFor() {
        HttpResponse<String> answer = SERVER.send("OPTIONS", "/api/v1/boards/gated/leaderboard");
        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(Answers.header(answer, "Allow")).isEqualTo("GET, HEAD, OPTIONS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/models/<x>", "/api/v1/models?q={", "/api/v1/models/%2F", "/%", "/api/../../x"})
    void whatTomcatRefusesIsAProblemToo(String target) throws IOException {
        assertThat(RawHttp.get(SERVER.uri("/"), target))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json", "/problems/bad-parameter")
                .doesNotContain("Tomcat", "Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"leaderboard", "models", "stream", "export.csv"})
    void headersAloneCanBeAskedFor(String call) {
        HttpResponse<String> answer = SERVER.send("HEAD", "/api/v1/boards/gated/" + call);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/boards/gated/models/nobody", "/api/v1/boards/gated/benchmarks/nothing"})
    void anIdThatTheBoardDoesNotKnowIsNotFound(String path) {
        Answers.problem(SERVER.get(path), ProblemType.NOT_FOUND);
    }

    @Test
    void everyAnswerTellsTheBrowserToBeCareful() {
        for (String path : new String[] {"/api/v1/boards", "/api/v1/nowhere"}) {
            HttpResponse<String> answer = SERVER.get(path);
            assertThat(Answers.header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(Answers.header(answer, "Referrer-Policy")).isEqualTo("no-referrer");
            assertThat(Answers.header(answer, "Content-Security-Policy"))
                    .isEqualTo("default-src 'none'; frame-ancestors 'none'; base-uri 'none'");
        }
    }
}
