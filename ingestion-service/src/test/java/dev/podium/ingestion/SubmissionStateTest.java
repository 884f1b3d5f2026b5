package dev.podium.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.podium.ingestion.Client.Answer;
import dev.podium.samples.Sample;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubmissionStateTest {

    private static final TestService service = TestService.start();

    @AfterAll
    static void stop() {
        service.close();
    }

    @BeforeEach
    void nothingShown() {
        service.ports.shown.clear();
    }

    @Test
    void whatTheBoardDoesNotShowYetIsReceived() {
        Answer sent = submit("alpha", 10);

        Answer state = state(sent, "");

        assertThat(state.status()).isEqualTo(200);
        assertThat(state.text("state")).isEqualTo("received");
        assertThat(state.number("offset")).isEqualTo(sent.number("offset"));
        assertThat(state.text("receivedAt")).isEqualTo("2026-03-14T12:00:00Z");
        assertThat(state.text("recordedAt")).isEqualTo("2026-03-14T12:00:00Z");
        assertThat(state.json().has("boardVersion")).isFalse();
        assertThat(state.text("model")).isEqualTo("alpha");
    }

    @Test
    void itIsOnTheBoardOnceThatShowsItsOffset() {
        Answer sent = submit("alpha", 11);
        service.ports.shown.put(Sample.BOARD, sent.number("offset") - 1);
        assertThat(state(sent, "").text("state")).isEqualTo("received");

        service.ports.shown.put(Sample.BOARD, sent.number("offset"));

        Answer state = state(sent, "");
        assertThat(state.text("state")).isEqualTo("on-board");
        assertThat(state.number("boardVersion")).isEqualTo(sent.number("offset"));
    }

    @Test
    void whoWaitsIsAnsweredAsSoonAsItIsShown() throws Exception {
        Answer sent = submit("alpha", 12);
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Answer> waiting = callers.submit(() -> state(sent, "?wait=10s"));
            service.ports.shown.put(Sample.BOARD, sent.number("offset"));

            assertThat(waiting.get().text("state")).isEqualTo("on-board");
        }
    }

    @Test
    void whoWaitsInVainIsToldHowItStands() {
        Answer sent = submit("alpha", 13);

        assertThat(state(sent, "?wait=50ms").text("state")).isEqualTo("received");
    }

    @Test
    void aNameThatNobodyKnowsIsPending() {
        Answer sent = submit("mystery", 14);

        Answer state = state(sent, "?wait=10s");

        assertThat(state.text("state")).isEqualTo("pending-name");
        assertThat(state.text("detail")).isEqualTo("unknown model");
    }

    @Test
    void whatTheFoldRejectsSaysWhy() {
        Answer sent =
                service.client.post("/api/v1/results", "{\"model\":\"alpha\",\"benchmark\":\"later\",\"score\":900}");
        service.as("podium", Scope.CATALOG_WRITE)
                .put("/api/v1/benchmarks/later", "{\"name\":\"Later\",\"category\":\"x\",\"unit\":\"percent\"}");

        Answer state = state(sent, "");

        assertThat(state.text("state")).isEqualTo("rejected");
        assertThat(state.text("detail")).contains("outside");
    }

    @Test
    void anEventOfTheCatalogueCanBeFollowedToo() {
        Answer sent = service.as("podium", Scope.CATALOG_WRITE).put("/api/v1/models/eps", "{\"name\":\"Eps\"}");
        assertThat(state(sent, "").text("state")).isEqualTo("received");

        service.ports.shown.put(Sample.BOARD, sent.number("offset"));

        assertThat(state(sent, "").text("state")).isEqualTo("on-board");
    }

    @Test
    void anIdThatNobodyHasHeardOfIsNotThere() {
        Answer answer = service.client.get("/api/v1/submissions/00000000000000000000000000000000?wait=20ms");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.problem()).isEqualTo("not-found");
    }

    @Test
    void everybodyMayLookWithoutAToken() {
        Answer sent = submit("alpha", 15);

        assertThat(service.client
                        .with(null)
                        .get("/api/v1/submissions/" + sent.text("id"))
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"11s", "2", "-1s", "soon", "PT2S", "99999999s", "2m"})
    void aWaitThatCannotBeUnderstoodIsRefused(String wait) {
        Answer answer = service.client.get("/api/v1/submissions/x?wait=" + wait);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("bad-parameter");
    }

    private static Answer submit(String model, double score) {
        return service.client.post(
                "/api/v1/results", "{\"model\":\"" + model + "\",\"benchmark\":\"gpqa\",\"score\":" + score + "}");
    }

    private static Answer state(Answer sent, String query) {
        return service.client.get("/api/v1/submissions/" + sent.text("id") + query);
    }
}
