package dev.podium.ingestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.podium.event.Event.ResultSubmitted;
import dev.podium.event.LogUnavailable.Outcome;
import dev.podium.ingestion.Client.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogAwayTest {

    private static final TestService service = TestService.start();

    @AfterAll
    static void stop() {
        service.close();
    }

    @AfterEach
    void heal() {
        service.ports.fragile.heal();
        service.ports.reachable = true;
    }

    @ParameterizedTest
    @CsvSource({"NOT_WRITTEN, not-written", "UNKNOWN, unknown"})
    void whatTheLogDidNotTakeIsUnavailableForNow(Outcome outcome, String said) {
        service.ports.fragile.fail(outcome);

        Answer answer = submit(10);

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.problem()).isEqualTo("log-unavailable");
        assertThat(answer.text("outcome")).isEqualTo(said);
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(2, 5);
    }

    @Test
    void aSilentLogIsGivenUpWithinTwoSeconds() {
        service.ports.fragile.beSilent();
        long begin = System.nanoTime();

        Answer answer = submit(11);

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.text("outcome")).isEqualTo("unknown");
        assertThat(System.nanoTime() - begin).isLessThan(2_000_000_000L);
    }

    @ParameterizedTest
    @CsvSource({"NOT_WRITTEN, not-written", "UNKNOWN, unknown"})
    void aFileThatDescribesModelsIsUnavailableForNowAsWell(Outcome outcome, String said) {
        String file = "{\"kind\":\"model\",\"id\":\"away-" + said + "\",\"body\":{\"name\":\"Away " + said + "\"}}\n"
                + row("away-" + said, 20) + "\n";
        Client keeper = service.as(TestService.OTHER, Scope.RESULTS_SUBMIT, Scope.CATALOG_WRITE);
        service.ports.fragile.fail(outcome);
        Answer away = keeper.post("/api/v1/imports", file);
        assertThat(away.status()).as(away.body()).isEqualTo(503);
        assertThat(away.text("outcome")).isEqualTo(said);

        service.ports.fragile.heal();
        Answer back = keeper.post("/api/v1/imports", file);
        assertThat(back.status()).as(back.body()).isEqualTo(202);
        assertThat(back.json().path("counts").path("fresh").asInt()).isEqualTo(1);
    }

    @Test
    void whatALogFailsOnceInALongFileGoesInWithTheNextGo() {
        Set<Double> failed = ConcurrentHashMap.newKeySet();
        service.ports.fragile.failFrom(
                event -> event instanceof ResultSubmitted r
                        && r.result().score() > 21
                        && failed.size() < 2
                        && failed.add(r.result().score()),
                Outcome.UNKNOWN);

        Answer answer = service.client.post(
                "/api/v1/imports", row("alpha", 21) + "\n" + row("alpha", 22) + "\n" + row("alpha", 23) + "\n");

        assertThat(answer.status()).as(answer.body()).isEqualTo(202);
        assertThat(failed).isNotEmpty();
        assertThat(answer.json().path("counts").path("fresh").asInt()).isEqualTo(3);
        assertThat(answer.json().path("counts").path("rejected").asInt()).isZero();
    }

    private static String row(String model, int score) {
        return "{\"model\":\"" + model + "\",\"benchmark\":\"gpqa\",\"score\":" + score + "}";
    }

    @Test
    void retriesAreSpreadInTime() {
        service.ports.fragile.fail(Outcome.NOT_WRITTEN);
        List<String> waits = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            waits.add(submit(12).header("Retry-After"));
        }

        assertThat(waits).contains("2", "3", "4", "5");
    }

    @Test
    void twoHundredCallersMayWaitAndTheNextIsTurnedAwayAtOnce() throws Exception {
        service.ports.fragile.hold();
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Answer>> waiting = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                String body = body(20).replace("}", ",\"setting\":\"s" + i + "\"}");
                waiting.add(callers.submit(() -> service.client.post("/api/v1/results", body)));
            }
            await().until(() -> service.ports.fragile.held() == 200);

            Answer next = submit(21);
            service.ports.fragile.release();

            assertThat(next.status()).isEqualTo(503);
            assertThat(next.problem()).isEqualTo("overloaded");
            assertThat(next.header("Retry-After")).isEqualTo("1");
            for (Future<Answer> answer : waiting) {
                assertThat(answer.get().status()).isEqualTo(202);
            }
        }
    }

    @Test
    void readinessFollowsTheLogAndLivenessDoesNot() {
        assertThat(service.client.get("/actuator/health/readiness").status()).isEqualTo(200);

        service.ports.reachable = false;

        assertThat(service.client.get("/actuator/health/readiness").status()).isEqualTo(503);
        assertThat(service.client.get("/actuator/health/liveness").status()).isEqualTo(200);
    }

    @Test
    void submissionsAreCountedByOutcome() {
        submit(30);
        submit(-30);
        service.ports.fragile.fail(Outcome.UNKNOWN);
        submit(31);

        String metrics = service.client.get("/actuator/prometheus").body();

        assertThat(metrics)
                .contains("podium_submissions_total{format=\"json\",outcome=\"accepted\"}")
                .contains("podium_submissions_total{format=\"json\",outcome=\"validation-failed\"}")
                .contains("podium_submissions_total{format=\"json\",outcome=\"log-unavailable\"}");
    }

    private static Answer submit(double score) {
        return service.client.post("/api/v1/results", body(score));
    }

    private static String body(double score) {
        return "{\"model\":\"alpha\",\"benchmark\":\"gpqa\",\"score\":" + score + "}";
    }
}
