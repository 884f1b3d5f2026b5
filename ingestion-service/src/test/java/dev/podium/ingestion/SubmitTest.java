package dev.podium.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.podium.event.Event.ResultSubmitted;
import dev.podium.ingestion.Client.Answer;
import dev.podium.result.Harness;
import dev.podium.result.MeasuredBy;
import dev.podium.result.Result;
import dev.podium.result.Source;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubmitTest {

    private static final TestService service = TestService.start();

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void aResultIsAnsweredWithItsPlaceInTheLog() {
        Answer answer = submit("""
                {"model":"alpha","benchmark":"gpqa","score":87.0,"stderr":2.4,"sampleSize":198,
                 "setting":"thinking-64k","harness":{"name":"inspect","version":"0.3.206"},
                 "evaluatedAt":"2026-03-14","source":{"url":"https://example.org/x","measuredBy":"third-party"},
                 "unit":"percent","notes":"seen"}""");

        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.text("id")).matches("[0-9a-f]{32}");
        assertThat(answer.text("board")).isEqualTo("main");
        assertThat(answer.text("state")).isEqualTo("received");
        assertThat(answer.header("Location")).isEqualTo("/api/v1/submissions/" + answer.text("id"));
        assertThat(answer.header("Content-Type")).isEqualTo("application/json");
        ResultSubmitted event = service.event(ResultSubmitted.class, answer.number("offset"));
        assertThat(event.id()).isEqualTo(answer.text("id"));
        assertThat(event.origin().organization()).isEqualTo(TestService.LAB);
        assertThat(event.origin().receivedAt()).isEqualTo(TestClock.START);
        assertThat(event.admitted()).isFalse();
        assertThat(event.result())
                .isEqualTo(new Result(
                        "alpha",
                        "gpqa",
                        87.0,
                        2.4,
                        198L,
                        "thinking-64k",
                        new Harness("inspect", "0.3.206"),
                        Instant.parse("2026-03-14T00:00:00Z"),
                        new Source("https://example.org/x", MeasuredBy.THIRD_PARTY, null),
                        "seen"));
    }

    @Test
    void whatIsNotSaidIsAbsentAndNullSaysNothing() {
        Answer answer = submit("""
                {"model":"alpha","benchmark":"swe","score":41,"stderr":null,"harness":null,"source":{"url":null}}""");

        Result result =
                service.event(ResultSubmitted.class, answer.number("offset")).result();
        assertThat(result.stderr()).isNull();
        assertThat(result.harness()).isNull();
        assertThat(result.source()).isEqualTo(Source.UNSTATED);
    }

    @Test
    void anUnknownNameIsTakenAndWaits() {
        Answer model = submit("""
                {"model":"Org/New-Model.1","benchmark":"gpqa","score":50}""");
        Answer benchmark = submit("""
                {"model":"alpha","benchmark":"new-test","score":50}""");

        assertThat(model.status()).isEqualTo(202);
        assertThat(model.text("state")).isEqualTo("pending-name");
        assertThat(benchmark.text("state")).isEqualTo("pending-name");
    }

    @Test
    void namesAreComparedWithoutCase() {
        Answer answer = submit("""
                {"model":"ORG/Alpha","benchmark":"GPQA","score":51}""");

        assertThat(answer.text("state")).isEqualTo("received");
    }

    @ParameterizedTest
    @CsvSource({
        "gpqa, 0.873, fraction, 87.3",
        "gpqa, 1, fraction, 100",
        "gpqa, 0.285, fraction, 28.5",
        "gpqa, 0.873, percent, 0.873",
        "gpqa, 0, , 0",
        "gpqa, 1.5, , 1.5",
        "mcc, 0.5, , 0.5",
        "mcc, 0.51, fraction, 0.51",
        "mcc, 52, percent, 0.52",
        "mcc, 0.53, ratio, 0.53",
        "arena, 1337.5, elo, 1337.5",
        "arena, 0.5, , 0.5",
        "unheard-of, 0.87, fraction, 87",
        "unheard-of, 0.88, , 0.88"
    })
    void aStatedUnitMovesThePointExactly(String benchmark, String score, String unit, double kept) {
        Answer answer = submit("{\"model\":\"alpha\",\"benchmark\":\"" + benchmark + "\",\"score\":" + score
                + (unit == null ? "" : ",\"unit\":\"" + unit + "\"") + "}");

        assertThat(answer.status()).as(answer.body()).isEqualTo(202);
        assertThat(service.event(ResultSubmitted.class, answer.number("offset"))
                        .result()
                        .score())
                .isEqualTo(kept);
    }

    @Test
    void theStandardErrorMovesWithItsScore() {
        Answer answer = submit("""
                {"model":"alpha","benchmark":"gpqa","score":0.61,"stderr":0.013,"unit":"fraction"}""");

        assertThat(service.event(ResultSubmitted.class, answer.number("offset"))
                        .result()
                        .stderr())
                .isEqualTo(1.3);
    }

    @ParameterizedTest
    @CsvSource({
        "gpqa, 0.87, , /score ambiguous-unit",
        "gpqa, 1, , /score ambiguous-unit",
        "gpqa, 1.0, , /score ambiguous-unit",
        "gpqa, 0.001, , /score ambiguous-unit",
        "gpqa, 100.1, , /score out-of-range",
        "gpqa, -1, , /score out-of-range",
        "gpqa, 1.2, fraction, /score out-of-range",
        "mcc, 1.01, , /score out-of-range",
        "arena, 4001, , /score out-of-range",
        "gpqa, 50, elo, /unit unit-mismatch",
        "arena, 50, percent, /unit unit-mismatch",
        "gpqa, 50, furlongs, /unit unknown-value"
    })
    void aScoreThatCannotBeIsRefused(String benchmark, String score, String unit, String fault) {
        Answer answer = submit("{\"model\":\"alpha\",\"benchmark\":\"" + benchmark + "\",\"score\":" + score
                + (unit == null ? "" : ",\"unit\":\"" + unit + "\"") + "}");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo("validation-failed");
        assertThat(answer.faults()).containsExactly(fault);
    }

    @Test
    void everyFaultOfABodyIsNamedAtOnce() {
        Answer answer = submit("""
                {"model":"no spaces","score":"87","stderr":-1,"sampleSize":1.5,"evaluatedAt":"yesterday",
                 "source":{"url":"ftp://x.org","measuredBy":"me"},"notes":" ","colour":"red"}""");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.faults())
                .containsExactlyInAnyOrder(
                        "/model bad-name",
                        "/benchmark required",
                        "/score wrong-type",
                        "/stderr out-of-range",
                        "/sampleSize wrong-type",
                        "/evaluatedAt bad-time",
                        "/source/url bad-url",
                        "/source/measuredBy unknown-value",
                        "/notes bad-text",
                        "/colour unknown-member");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-14, 2026-03-14T00:00:00Z",
        "2026-03-14T12:05:00Z, 2026-03-14T12:05:00Z",
        "2026-03-14T10:00:00+02:00, 2026-03-14T08:00:00Z"
    })
    void aDateOrAnInstantTellsWhenItWasEvaluated(String said, Instant kept) {
        Answer answer =
                submit("{\"model\":\"alpha\",\"benchmark\":\"swe\",\"score\":33,\"evaluatedAt\":\"" + said + "\"}");

        assertThat(service.event(ResultSubmitted.class, answer.number("offset"))
                        .result()
                        .evaluatedAt())
                .isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-14T12:05:01Z", "2026-03-15", "2999-01-01"})
    void moreThanFiveMinutesInTheFutureIsRefused(String said) {
        Answer answer =
                submit("{\"model\":\"alpha\",\"benchmark\":\"swe\",\"score\":34,\"evaluatedAt\":\"" + said + "\"}");

        assertThat(answer.faults()).containsExactly("/evaluatedAt in-the-future");
    }

    @Test
    void nobodyCallsTheirOwnResultVerified() {
        Answer answer = submit("""
                {"model":"alpha","benchmark":"gpqa","score":50,"source":{"measuredBy":"verified"}}""");

        assertThat(answer.faults()).containsExactly("/source/measuredBy unknown-value");
    }

    @Test
    void anAdmittedTokensResultsAreVouchedFor() {
        Answer answer = service.asAdmitted("arena-people").post("/api/v1/results", """
                {"model":"alpha","benchmark":"gpqa","score":66}""");

        assertThat(service.event(ResultSubmitted.class, answer.number("offset")).admitted())
                .isTrue();
    }

    @Test
    void freeTextIsKeptInOneUnicodeForm() {
        Answer answer = submit("{\"model\":\"alpha\",\"benchmark\":\"gpqa\",\"score\":67,\"notes\":\"e\\u0301\"}");

        assertThat(service.event(ResultSubmitted.class, answer.number("offset"))
                        .result()
                        .notes())
                .isEqualTo("\u00e9");
    }

    @Test
    void theBoardInTheAddressIsMeant() {
        Client catalogue = service.as("podium", Scope.CATALOG_WRITE);
        assertThat(catalogue.put("/api/v1/boards/team", "{\"name\":\"Team\"}").status())
                .isEqualTo(202);

        Answer answer = service.client.post("/api/v1/boards/team/results", """
                {"model":"alpha","benchmark":"gpqa","score":12}""");

        assertThat(answer.text("board")).isEqualTo("team");
        assertThat(answer.text("state")).isEqualTo("pending-name");
        assertThat(answer.header("Location")).isEqualTo("/api/v1/boards/team/submissions/" + answer.text("id"));
        assertThat(service.client.get(answer.header("Location")).status()).isEqualTo(200);
        assertThat(service.client
                        .get("/api/v1/submissions/" + answer.text("id"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aBoardThatNobodyOpenedIsNotThere() {
        Answer answer = service.client.post("/api/v1/boards/nowhere/results", """
                {"model":"alpha","benchmark":"gpqa","score":12}""");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.problem()).isEqualTo("not-found");
    }

    private static Answer submit(String json) {
        return service.client.post("/api/v1/results", json);
    }
}
