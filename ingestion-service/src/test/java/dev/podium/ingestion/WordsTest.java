package dev.podium.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.podium.event.Event.ResultWithdrawn;
import dev.podium.ingestion.Client.Answer;
import dev.podium.ledger.State;
import dev.podium.ledger.Submission;
import dev.podium.samples.Sample;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    private static final TestService service = TestService.start();
    private static final AtomicInteger score = new AtomicInteger(10);
    private static final String WHY = "{\"reason\":\"measured again\",\"link\":\"https://example.org/why\"}";

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void anOrganisationWithdrawsItsOwn() {
        String id = submitted();

        Answer answer =
                service.as(TestService.LAB, Scope.RESULTS_SUBMIT).post("/api/v1/results/" + id + ":withdraw", WHY);

        assertThat(answer.status()).isEqualTo(202);
        assertThat(submission(id).state()).isEqualTo(State.WITHDRAWN);
        ResultWithdrawn event = service.event(ResultWithdrawn.class, answer.number("offset"));
        assertThat(event.reason()).isEqualTo("measured again");
        assertThat(event.link()).isEqualTo("https://example.org/why");
        assertThat(service.client.get("/api/v1/submissions/" + id).text("state"))
                .isEqualTo("withdrawn");
    }

    @Test
    void aWithdrawnResultComesBackUnderANewKeyOnly() {
        String body = "{\"model\":\"alpha\",\"benchmark\":\"swe\",\"score\":77}";
        String id = service.client.post("/api/v1/results", body).text("id");
        service.client.post("/api/v1/results/" + id + ":withdraw", WHY);

        assertThat(service.client.post("/api/v1/results", body).text("id")).isEqualTo(id);
        assertThat(submission(id).state()).isEqualTo(State.WITHDRAWN);
        String again = service.client
                .post("/api/v1/results", body, "Idempotency-Key", "again-77")
                .text("id");
        assertThat(submission(again).state()).isEqualTo(State.COUNTED);
    }

    @Test
    void nobodyWithdrawsOrCorrectsForAnother() {
        String id = submitted();
        Client other = service.as(TestService.OTHER, Scope.RESULTS_SUBMIT, Scope.RESULTS_MODERATE);

        assertThat(other.post("/api/v1/results/" + id + ":withdraw", WHY).problem())
                .isEqualTo("insufficient-scope");
        assertThat(other.post("/api/v1/results/" + id + ":correct", WHY).problem())
                .isEqualTo("insufficient-scope");
        assertThat(submission(id).state()).isEqualTo(State.COUNTED);
    }

    @Test
    void anotherOrganisationVerifies() {
        String id = submitted();

        Answer answer =
                service.as(TestService.OTHER, Scope.RESULTS_VERIFY).post("/api/v1/results/" + id + ":verify", WHY);

        assertThat(answer.status()).isEqualTo(202);
        assertThat(submission(id).verified()).isTrue();
    }

    @Test
    void nobodyVerifiesTheirOwn() {
        String id = submitted();

        for (String organization : new String[] {TestService.LAB, "LAB"}) {
            Answer answer =
                    service.as(organization, Scope.RESULTS_VERIFY).post("/api/v1/results/" + id + ":verify", WHY);
            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.problem()).isEqualTo("self-verification");
        }
        assertThat(submission(id).verified()).isFalse();
    }

    @Test
    void aVerifierDisputesAndAModeratorRetracts() {
        String id = submitted();

        assertThat(service.as(TestService.OTHER, Scope.RESULTS_VERIFY)
                        .post("/api/v1/results/" + id + ":dispute", WHY)
                        .status())
                .isEqualTo(202);
        assertThat(submission(id).disputed()).isTrue();
        assertThat(service.as("podium", Scope.RESULTS_MODERATE)
                        .post("/api/v1/results/" + id + ":retract", WHY)
                        .status())
                .isEqualTo(202);
        assertThat(submission(id).state()).isEqualTo(State.RETRACTED);
    }

    @Test
    void aCorrectionSaysHowItShouldRead() {
        String id = submitted();

        Answer answer =
                correct(id, "{\"model\":\"org/alpha\",\"benchmark\":\"gpqa\",\"score\":0.915,\"unit\":\"fraction\"}");

        assertThat(answer.status()).as(answer.body()).isEqualTo(202);
        assertThat(submission(id).result().score()).isEqualTo(91.5);
        assertThat(submission(id).state()).isEqualTo(State.COUNTED);
    }

    @Test
    void aCorrectionMayGoBackToAnEarlierOne() {
        String id = submitted();
        for (int value : new int[] {61, 62, 61}) {
            assertThat(correct(id, "{\"model\":\"alpha\",\"benchmark\":\"gpqa\",\"score\":" + value + "}")
                            .status())
                    .isEqualTo(202);
        }

        assertThat(submission(id).result().score()).isEqualTo(61);
        assertThat(correct(id, "{\"model\":\"alpha\",\"benchmark\":\"gpqa\",\"score\":61}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aCorrectionStaysAboutTheSameThing() {
        String id = submitted();

        assertThat(correct(id, "{\"model\":\"beta\",\"benchmark\":\"swe\",\"score\":61}")
                        .faults())
                .containsExactlyInAnyOrder("/result/model cannot-change", "/result/benchmark cannot-change");
        assertThat(correct(id, "{\"model\":\"alpha\",\"benchmark\":\"gpqa\",\"score\":1000}")
                        .faults())
                .containsExactly("/result/score out-of-range");
    }

    @Test
    void theSameWordTwiceIsOneEvent() {
        String id = submitted();

        Answer first = service.client.post("/api/v1/results/" + id + ":withdraw", WHY);
        Answer second = service.client.post("/api/v1/results/" + id + ":withdraw", WHY);

        assertThat(second.body()).isEqualTo(first.body());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | /reason required",
                "{\"reason\":\"\"} | /reason bad-text",
                "{\"reason\":5} | /reason wrong-type",
                "{\"reason\":\"x\",\"link\":\"javascript:alert(1)\"} | /link bad-url",
                "{\"reason\":\"x\",\"score\":5} | /score unknown-member"
            })
    void aWordNeedsAReason(String body, String fault) {
        String id = submitted();

        assertThat(service.client
                        .post("/api/v1/results/" + id + ":withdraw", body)
                        .faults())
                .containsExactly(fault);
    }

    @Test
    void aCorrectionNeedsItsResult() {
        assertThat(service.client
                        .post("/api/v1/results/" + submitted() + ":correct", WHY)
                        .faults())
                .containsExactly("/result required");
    }

    @ParameterizedTest
    @CsvSource({"withdraw", "correct", "verify", "dispute", "retract"})
    void aResultThatIsNotThereCannotBeSpokenOf(String verb) {
        Answer answer =
                service.as("podium", Scope.ADMIN).post("/api/v1/results/00000000000000000000000000000000:" + verb, WHY);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.problem()).isEqualTo("not-found");
    }

    private static Answer correct(String id, String result) {
        return service.client.post(
                "/api/v1/results/" + id + ":correct", "{\"reason\":\"typing error\",\"result\":" + result + "}");
    }

    private static String submitted() {
        return service.client
                .post(
                        "/api/v1/results",
                        "{\"model\":\"alpha\",\"benchmark\":\"gpqa\",\"score\":" + score.incrementAndGet() + "}")
                .text("id");
    }

    private static Submission submission(String id) {
        return service.boards().submission(Sample.BOARD, id).orElseThrow();
    }
}
