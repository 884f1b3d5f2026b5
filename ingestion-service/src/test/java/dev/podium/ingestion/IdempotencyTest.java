package dev.podium.ingestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.podium.event.Event.ModelDescribed;
import dev.podium.event.Event.ResultSubmitted;
import dev.podium.event.LogUnavailable.Outcome;
import dev.podium.ingestion.Client.Answer;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdempotencyTest {

    private static final TestService service = TestService.start();

    @AfterAll
    static void stop() {
        service.close();
    }

    @AfterEach
    void heal() {
        service.ports.fragile.heal();
    }

    @Test
    void theSameKeyAndBodyGetTheFirstAnswerAgain() {
        Answer first = keyed("k-same", 10);
        Answer second = keyed("k-same", 10);

        assertThat(second.status()).isEqualTo(202);
        assertThat(second.body()).isEqualTo(first.body());
    }

    @Test
    void theSameBodyWrittenInAnotherWayIsTheSame() {
        Answer first = service.client.post(
                "/api/v1/results",
                "{\"model\":\"alpha\",\"benchmark\":\"gpqa\",\"score\":11.0}",
                "Idempotency-Key",
                "k1");
        Answer second = service.client.post(
                "/api/v1/results",
                "{ \"score\": 11, \"benchmark\": \"GPQA\", \"model\": \"Alpha\", \"notes\": null }",
                "Idempotency-Key",
                "k1");

        assertThat(second.body()).isEqualTo(first.body());
    }

    @Test
    void anotherBodyUnderTheSameKeyIsRefused() {
        keyed("k-reused", 20);
        long events = service.recordsOf(ResultSubmitted.class);

        Answer answer = keyed("k-reused", 21);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo("idempotency-key-reused");
        assertThat(service.recordsOf(ResultSubmitted.class)).isEqualTo(events);
    }

    @Test
    void anotherCallUnderTheSameKeyIsRefused() {
        Client both = service.as("both", Scope.RESULTS_SUBMIT, Scope.CATALOG_WRITE);
        both.post("/api/v1/results", result(22), "Idempotency-Key", "k-other-call");

        Answer answer = both.put("/api/v1/models/gamma", "{\"name\":\"Gamma\"}", "Idempotency-Key", "k-other-call");

        assertThat(answer.problem()).isEqualTo("idempotency-key-reused");
    }

    @Test
    void theSameKeyOfAnotherTokenIsAnotherKey() {
        Answer first = keyed("k-shared", 23);
        Answer second = service.as("somebody-else", Scope.RESULTS_SUBMIT)
                .post("/api/v1/results", result(24), "Idempotency-Key", "k-shared");

        assertThat(second.status()).isEqualTo(202);
        assertThat(second.text("id")).isNotEqualTo(first.text("id"));
    }

    @Test
    void withoutAKeyTheContentIsTheKey() {
        Answer first = service.client.post("/api/v1/results", result(30));
        Answer second = service.client.post("/api/v1/results", result(30));
        Answer other = service.client.post("/api/v1/results", result(31));

        assertThat(second.body()).isEqualTo(first.body());
        assertThat(other.text("id")).isNotEqualTo(first.text("id"));
    }

    @Test
    void theSameContentUnderAnotherKeyIsADuplicate() {
        Answer first = keyed("k-a", 32);
        Answer second = keyed("k-b", 32);

        assertThat(second.status()).isEqualTo(202);
        Answer state = service.client.get("/api/v1/submissions/" + second.text("id"));
        assertThat(state.text("state")).isEqualTo("duplicate");
        assertThat(state.text("duplicateOf")).isEqualTo(first.text("id"));
    }

    @Test
    void theSameContentOfAnotherTokenOfTheOrganisationIsOneSubmission() {
        Answer first = service.client.post("/api/v1/results", result(33));
        Answer second = service.as(TestService.LAB, Scope.RESULTS_SUBMIT).post("/api/v1/results", result(33));
        Answer stranger = service.as("strangers", Scope.RESULTS_SUBMIT).post("/api/v1/results", result(33));

        assertThat(second.text("id")).isEqualTo(first.text("id"));
        assertThat(stranger.text("id")).isNotEqualTo(first.text("id"));
    }

    @Test
    void whileTheFirstRunsTheSecondIsToldToWait() throws Exception {
        service.ports.fragile.hold();
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Answer> first = callers.submit(() -> keyed("k-slow", 40));
            await().until(() -> service.ports.fragile.held() == 1);

            Answer second = keyed("k-slow", 40);
            Answer different = keyed("k-slow", 41);
            service.ports.fragile.release();

            assertThat(second.status()).isEqualTo(409);
            assertThat(second.problem()).isEqualTo("idempotency-in-progress");
            assertThat(second.header("Retry-After")).isEqualTo("1");
            assertThat(different.problem()).isEqualTo("idempotency-key-reused");
            assertThat(first.get().status()).isEqualTo(202);
            assertThat(keyed("k-slow", 40).body()).isEqualTo(first.get().body());
        }
    }

    @Test
    void withoutAKeyTheSecondWaitsForTheFirst() throws Exception {
        service.ports.fragile.hold();
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Answer> call = () -> service.client.post("/api/v1/results", result(42));
            List<Future<Answer>> answers =
                    IntStream.range(0, 8).mapToObj(i -> callers.submit(call)).toList();
            await().until(() -> service.ports.fragile.held() == 1);
            service.ports.fragile.release();

            Set<String> bodies = answers.stream()
                    .map(answer ->
                            CompletableFuture.supplyAsync(() -> join(answer)).join())
                    .map(Answer::body)
                    .collect(Collectors.toSet());
            assertThat(bodies).hasSize(1);
        }
    }

    @Test
    void manyAtOnceWithOneKeyAreOneEvent() throws Exception {
        long before = service.recordsOf(ResultSubmitted.class);
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Answer>> answers = IntStream.range(0, 64)
                    .mapToObj(i -> callers.submit(() -> keyed("k-crowd", 43)))
                    .toList();

            for (Future<Answer> answer : answers) {
                assertThat(answer.get().status()).isIn(202, 409);
            }
        }
        assertThat(service.recordsOf(ResultSubmitted.class)).isEqualTo(before + 1);
    }

    @Test
    void afterAFailureTheSameKeyMayTryAgain() {
        service.ports.fragile.fail(Outcome.UNKNOWN);
        assertThat(keyed("k-retry", 50).status()).isEqualTo(503);
        assertThat(keyed("k-retry", 50).status()).isEqualTo(503);
        service.ports.fragile.heal();

        assertThat(keyed("k-retry", 50).status()).isEqualTo(202);
        assertThat(keyed("k-retry", 50).status()).isEqualTo(202);
    }

    @Test
    void afterAFailureThatMayHaveWrittenItTheKeyStillStandsForItsBody() {
        service.ports.fragile.fail(Outcome.UNKNOWN);
        keyed("k-unknown", 51);
        service.ports.fragile.heal();

        assertThat(keyed("k-unknown", 52).problem()).isEqualTo("idempotency-key-reused");
        assertThat(keyed("k-unknown", 51).status()).isEqualTo(202);
    }

    @Test
    void aPutUnderAKeyIsAnsweredAgainAsAtFirst() {
        Client catalogue = service.as("podium", Scope.CATALOG_WRITE);
        Answer first = catalogue.put("/api/v1/models/delta", "{\"name\":\"Delta\"}", "Idempotency-Key", "put-1");
        Answer second = catalogue.put("/api/v1/models/delta", "{\"name\":\"Delta\"}", "Idempotency-Key", "put-1");

        assertThat(first.status()).isEqualTo(202);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(service.records().stream()
                        .filter(r -> r.entry() instanceof ModelDescribed m
                                && m.model().id().equals("delta")))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"two words", "tab\there", " "})
    void aMalformedKeyIsRefused(String key) {
        assertThat(keyed(key, 60).problem()).isEqualTo("bad-idempotency-key");
    }

    @Test
    void aKeyThatIsTooLongIsRefused() {
        assertThat(keyed("k".repeat(256), 60).problem()).isEqualTo("bad-idempotency-key");
        assertThat(keyed("k".repeat(255), 60).status()).isEqualTo(202);
    }

    @Test
    void twoKeysAreRefused() {
        Answer answer =
                service.client.post("/api/v1/results", result(61), "Idempotency-Key", "a", "Idempotency-Key", "b");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("bad-idempotency-key");
    }

    private static Answer join(Future<Answer> answer) {
        try {
            return answer.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Answer keyed(String key, double score) {
        return service.client.post("/api/v1/results", result(score), "Idempotency-Key", key);
    }

    private static String result(double score) {
        return "{\"model\":\"alpha\",\"benchmark\":\"gpqa\",\"score\":" + score + "}";
    }
}
