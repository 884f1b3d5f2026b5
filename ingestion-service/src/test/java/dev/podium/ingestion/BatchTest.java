package dev.podium.ingestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.podium.event.Event.ResultSubmitted;
import dev.podium.event.LogUnavailable.Outcome;
import dev.podium.ingestion.Client.Answer;
import dev.podium.result.Result;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchTest {

    private static final String ARRAY = "application/json";
    private static final String LINES = "application/x-ndjson";
    private static final String TABLE = "text/csv";
    private static final TestService service = TestService.start("--podium.rate-limit=100000");

    @AfterAll
    static void stop() {
        service.close();
    }

    @AfterEach
    void heal() {
        service.ports.fragile.heal();
    }

    @Test
    void anArrayIsTakenRowByRow() {
        Answer answer = send(ARRAY, "[" + row("alpha", 1.5) + "," + row("nobody", 2) + " , \n" + row("beta", 3) + "]");

        assertThat(answer.status()).isEqualTo(202);
        assertThat(accepted(answer)).containsExactly(0, 1, 2);
        assertThat(answer.json().path("accepted").path(0).path("state").asString())
                .isEqualTo("received");
        assertThat(answer.json().path("accepted").path(1).path("state").asString())
                .isEqualTo("pending-name");
        assertThat(answer.json().path("rejected").size()).isZero();
        long offset = answer.json().path("accepted").path(0).path("offset").asLong();
        ResultSubmitted event = service.event(ResultSubmitted.class, offset);
        assertThat(event.id())
                .isEqualTo(answer.json().path("accepted").path(0).path("id").asString());
        assertThat(event.result().score()).isEqualTo(1.5);
    }

    @Test
    void linesAreTakenAndBlankOnesDoNotCount() {
        Answer answer = send(LINES, row("alpha", 4) + "\n\n  \r\n" + row("alpha", 5) + "\r\n" + row("alpha", 6));

        assertThat(accepted(answer)).containsExactly(0, 1, 2);
    }

    @Test
    void aTableIsTakenWithItsNestedColumns() {
        Answer answer = send(TABLE, """
                model,benchmark,score,stderr,sampleSize,setting,harness.name,harness.version,source.url,source.measuredBy,evaluatedAt,unit,notes
                alpha,gpqa,7.25,,198,"high, with tools",inspect,0.3,https://example.org/a,third-party,2026-03-01,percent,"says ""hi\"""
                beta,swe,8,0.5,,,,,,,,,
                """);

        assertThat(accepted(answer)).as(answer.body()).containsExactly(0, 1);
        Result first = service.event(
                        ResultSubmitted.class,
                        answer.json().path("accepted").path(0).path("offset").asLong())
                .result();
        assertThat(first.score()).isEqualTo(7.25);
        assertThat(first.sampleSize()).isEqualTo(198L);
        assertThat(first.setting()).isEqualTo("high, with tools");
        assertThat(first.harness().version()).isEqualTo("0.3");
        assertThat(first.source().url()).isEqualTo("https://example.org/a");
        assertThat(first.notes()).isEqualTo("says \"hi\"");
        Result second = service.event(
                        ResultSubmitted.class,
                        answer.json().path("accepted").path(1).path("offset").asLong())
                .result();
        assertThat(second.harness()).isNull();
        assertThat(second.stderr()).isEqualTo(0.5);
    }

    @Test
    void oneBadRowLosesNoGoodOne() {
        List<String> rows = List.of(
                row("alpha", 10),
                "{\"model\":\"alpha\",\"benchmark\":\"gpqa\",\"score\":101}",
                row("alpha", 11),
                "{\"model\":\"alpha\",\"benchmark\":\"gpqa\",\"score\":1,\"score\":2}",
                row("alpha", 12),
                "{broken",
                "NaN",
                row("alpha", 13),
                "{\"model\":\"" + "x".repeat(70_000) + "\"}",
                row("alpha", 14));

        Answer lines = send(LINES, String.join("\n", rows));

        assertThat(lines.status()).isEqualTo(202);
        assertThat(accepted(lines)).containsExactly(0, 2, 4, 7, 9);
        assertThat(rejected(lines))
                .containsExactly(
                        "1 /score out-of-range", "3  malformed", "5  malformed", "6  malformed", "8  too-long");

        rows = rows.stream().map(row -> row.replace("{broken", "\"}\"")).toList();
        Answer array = send(ARRAY, "[" + String.join(",", rows) + "]");
        assertThat(accepted(array)).containsExactly(0, 2, 4, 7, 9);
    }

    @Test
    void oneBadLineOfATableLosesNoGoodOne() {
        Answer answer = send(TABLE, """
                model,benchmark,score
                alpha,gpqa,20
                alpha,gpqa,NaN
                alpha,gpqa
                alpha,gpqa,21,extra
                alpha,gpqa,
                alpha,gpqa,"22"
                =cmd,gpqa,23
                """);

        assertThat(accepted(answer)).containsExactly(0, 5);
        assertThat(rejected(answer))
                .containsExactly(
                        "1 /score wrong-type",
                        "2  malformed",
                        "3  malformed",
                        "4 /score required",
                        "6 /model bad-name");
    }

    @Test
    void textThatIsNotUtf8SpoilsItsOwnRowOnly() {
        byte[] table = "model,benchmark,score,notes\nalpha,gpqa,24,caf\u00e9\nalpha,gpqa,25,fine\n"
                .getBytes(StandardCharsets.ISO_8859_1);
        byte[] lines = ("{\"model\":\"alpha\",\"benchmark\":\"gpqa\",\"score\":26,\"notes\":\"caf\u00e9\"}\n"
                        + row("alpha", 27))
                .getBytes(StandardCharsets.ISO_8859_1);

        Answer csv = service.client.send("POST", "/api/v1/results:batch", TABLE, table);
        Answer ndjson = service.client.send("POST", "/api/v1/results:batch", LINES, lines);

        assertThat(accepted(csv)).containsExactly(1);
        assertThat(rejected(csv)).containsExactly("0 /notes bad-text");
        assertThat(accepted(ndjson)).containsExactly(1);
    }

    @Test
    void whatCameBeforeABreakIsKept() {
        Answer answer = send(ARRAY, "[" + row("alpha", 30) + "," + row("alpha", 31) + ",{\"model\":");

        assertThat(answer.status()).isEqualTo(202);
        assertThat(accepted(answer)).containsExactly(0, 1);
        assertThat(rejected(answer)).containsExactly("2  malformed-body");
    }

    @Test
    void whenAllRowsAreBadTheBatchIsRefused() {
        Answer answer =
                send(ARRAY, "[{\"model\":\"alpha\"},{\"model\":\"alpha\",\"benchmark\":\"gpqa\",\"score\":-1}]");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo("validation-failed");
        assertThat(answer.faults())
                .containsExactly("/0/benchmark required", "/0/score required", "/1/score out-of-range");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{}", "null", "x", "\uFEFF[]", "[", "[] []", "[1"})
    void whatIsNoArrayIsRefused(String body) {
        Answer answer = send(ARRAY, body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("malformed-body");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", " [ \n ] "})
    void anArrayWithoutRowsIsRefused(String body) {
        assertThat(send(ARRAY, body).status()).isEqualTo(422);
    }

    @Test
    void bracketsQuotesAndBackslashesInTextCutNothing() {
        String tricky = """
                [{"model":"alpha","benchmark":"gpqa","score":36,"notes":"],[{}\\"},{"},
                 {"model":"alpha","benchmark":"gpqa","score":37,"notes":"ends with \\\\"},
                 {"model":"alpha","benchmark":"gpqa","score":38,"notes":"\\\\\\"]"}]""";

        assertThat(accepted(send(ARRAY, tricky))).containsExactly(0, 1, 2);
    }

    @Test
    void aTrailingCommaIsABadRow() {
        Answer answer = send(ARRAY, "[" + row("alpha", 35) + ",]");

        assertThat(accepted(answer)).containsExactly(0);
        assertThat(rejected(answer)).containsExactly("1  malformed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "model,benchmark,points\nalpha,gpqa,1\n",
                "model,model,score\nalpha,gpqa,1\n",
                "\uFEFFmodel,benchmark,score\nalpha,gpqa,1\n",
                "model;benchmark;score\nalpha;gpqa;1\n"
            })
    void aTableWithOtherColumnsIsRefusedWhole(String body) {
        Answer answer = send(TABLE, body);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo("validation-failed");
    }

    @Test
    void tenThousandRowsAreTakenAndOneMoreIsNot() {
        String rows = IntStream.rangeClosed(0, 10_000)
                .mapToObj(i -> "{\"model\":\"alpha\",\"benchmark\":\"swe\",\"score\":50,\"setting\":\"s" + i + "\"}")
                .collect(Collectors.joining("\n"));
        long before = service.recordsOf(ResultSubmitted.class);

        Answer answer = send(LINES, rows);

        assertThat(accepted(answer)).hasSize(10_000);
        assertThat(rejected(answer)).containsExactly("10000  payload-too-large");
        assertThat(service.recordsOf(ResultSubmitted.class)).isEqualTo(before + 10_000);
    }

    @Test
    void theSameBatchAgainIsTheSameAnswer() {
        String rows = "[" + row("alpha", 40) + "," + row("alpha", 41) + "]";

        assertThat(send(ARRAY, rows).body()).isEqualTo(send(ARRAY, rows).body());
        assertThat(send(ARRAY, rows, "Idempotency-Key", "batch-1").body())
                .isEqualTo(send(ARRAY, rows, "Idempotency-Key", "batch-1").body());
    }

    @Test
    void anotherRowUnderTheSameKeyIsRejected() {
        send(ARRAY, "[" + row("alpha", 42) + "," + row("alpha", 43) + "]", "Idempotency-Key", "batch-2");

        Answer answer =
                send(ARRAY, "[" + row("alpha", 42) + "," + row("alpha", 44) + "]", "Idempotency-Key", "batch-2");

        assertThat(accepted(answer)).containsExactly(0);
        assertThat(rejected(answer)).containsExactly("1  idempotency-key-reused");
    }

    @Test
    void theSameRowTwiceIsOneEvent() {
        Answer answer = send(ARRAY, "[" + row("alpha", 45) + "," + row("alpha", 45) + "]");

        assertThat(answer.json().path("accepted").path(0).path("id"))
                .isEqualTo(answer.json().path("accepted").path(1).path("id"));
    }

    @Test
    void rowsGoOutWithoutWaitingForEachOther() throws Exception {
        service.ports.fragile.hold();
        String rows = IntStream.range(0, 1_000)
                .mapToObj(i -> "{\"model\":\"alpha\",\"benchmark\":\"swe\",\"score\":51,\"setting\":\"p" + i + "\"}")
                .collect(Collectors.joining("\n"));
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Answer> answer = callers.submit(() -> send(LINES, rows));
            await().until(() -> service.ports.fragile.held() == 256);
            service.ports.fragile.release();

            assertThat(accepted(answer.get())).hasSize(1_000);
        }
    }

    @Test
    void rowsThatTheLogDidNotTakeAreNamed() {
        service.ports.fragile.failFrom(
                event -> event instanceof ResultSubmitted r && r.result().score() >= 61, Outcome.UNKNOWN);

        Answer answer = send(ARRAY, "[" + row("alpha", 60) + "," + row("alpha", 61) + "," + row("alpha", 62) + "]");

        assertThat(answer.status()).isEqualTo(202);
        assertThat(accepted(answer)).containsExactly(0);
        assertThat(rejected(answer)).containsExactly("1  log-unavailable", "2  log-unavailable");
    }

    @Test
    void whenTheLogTakesNoneTheBatchIsUnavailable() {
        service.ports.fragile.fail(Outcome.NOT_WRITTEN);

        Answer answer = send(ARRAY, "[" + row("alpha", 63) + ",{\"bad\":1}]");

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.problem()).isEqualTo("log-unavailable");
        assertThat(answer.text("outcome")).isEqualTo("not-written");
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(2, 5);
    }

    @Test
    void aSilentLogHoldsABatchNoLongerThanOneResult() {
        service.ports.fragile.beSilent();
        String rows = IntStream.range(0, 5_000)
                .mapToObj(i -> "{\"model\":\"alpha\",\"benchmark\":\"swe\",\"score\":52,\"setting\":\"q" + i + "\"}")
                .collect(Collectors.joining("\n"));
        long begin = System.nanoTime();

        Answer answer = send(LINES, rows);

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.text("outcome")).isEqualTo("unknown");
        assertThat(System.nanoTime() - begin).isLessThan(3_000_000_000L);
    }

    private static Answer send(String type, String body, String... headers) {
        return service.client.send(
                "POST", "/api/v1/results:batch", type, body.getBytes(StandardCharsets.UTF_8), headers);
    }

    private static String row(String model, double score) {
        return "{\"model\":\"" + model + "\",\"benchmark\":\"gpqa\",\"score\":" + score + "}";
    }

    private static List<Integer> accepted(Answer answer) {
        return StreamSupport.stream(answer.json().path("accepted").spliterator(), false)
                .map(item -> item.path("index").asInt())
                .toList();
    }

    /// Each as `index pointer code`.
    private static List<String> rejected(Answer answer) {
        return StreamSupport.stream(answer.json().path("rejected").spliterator(), false)
                .flatMap(item -> StreamSupport.stream(item.path("errors").spliterator(), false)
                        .map(fault -> item.path("index").asInt() + " "
                                + fault.path("pointer").asString() + ' '
                                + fault.path("code").asString()))
                .toList();
    }
}
