package dev.podium.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.podium.event.Event.ResultSubmitted;
import dev.podium.event.Imported;
import dev.podium.ingestion.Client.Answer;
import dev.podium.result.Fingerprint;
import dev.podium.samples.Sample;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.function.IntFunction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Files of other tools over HTTP.
class ImportTest {

    private static final TestService service = TestService.start("--podium.rate-limit=100000");

    @AfterAll
    static void stop() {
        service.close();
    }

    private static String lmEval(String model, String score) {
        return """
                {"results": {"gpqa": {"acc,none": %s, "acc_stderr,none": 0.021, "acc_norm,none": 0.5, "alias": "gpqa"}},
                 "configs": {"gpqa": {"task": "gpqa"}}, "versions": {"gpqa": 1.0}, "n-shot": {"gpqa": 5},
                 "n-samples": {"gpqa": {"original": 198, "effective": 198}},
                 "config": {"model": "hf", "limit": null}, "model_name": "%s", "date": 1741299889.23,
                 "lm_eval_version": "0.4.9"}""".formatted(score, model);
    }

    private static Answer post(String path, String type, String body) {
        return service.client.send("POST", path, type, body.getBytes(StandardCharsets.UTF_8));
    }

    private static JsonNode row(JsonNode upload) {
        return upload.path("files").path(0).path("rows").path(0);
    }

    @Test
    void aFileGoesInUnchangedWhateverItIsCalled() {
        String file = lmEval("alpha", "0.61");
        Answer answer = post("/api/v1/imports?name=results_1.json", "application/x-www-form-urlencoded", file);

        assertThat(answer.status()).as(answer.body()).isEqualTo(202);
        assertThat(answer.json().path("files").path(0).path("format").asString())
                .isEqualTo("lm-eval");
        JsonNode row = row(answer.json());
        ResultSubmitted event =
                service.event(ResultSubmitted.class, row.path("offset").asLong());
        assertThat(event.result().score()).isEqualTo(61.0);
        assertThat(event.result().stderr()).isEqualTo(2.1);
        assertThat(event.result().sampleSize()).isEqualTo(198);
        assertThat(event.result().setting()).isEqualTo("5-shot");
        assertThat(event.result().evaluatedAt()).hasToString("2025-03-06T22:24:49Z");
        assertThat(event.imported())
                .isEqualTo(new Imported(
                        "lm-eval",
                        "results_1.json",
                        Fingerprint.sha256(file),
                        file.getBytes(StandardCharsets.UTF_8).length,
                        "{\"task_version\":\"1.0\",\"acc_norm\":\"0.5\"}"));
    }

    @Test
    void aLineOfAnExportThatSomebodySpoiltIsRejectedByNameOfWhatIsWrong() {
        Answer answer = post("/api/v1/imports:preview?measuredBy=self&unit=percent", "application/json", """
                {"kind": "result", "model": "alpha", "benchmark": "gpqa", "score": 61, "source": "a paper"}""");

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(row(answer.json().path("upload")).path("errors").toString()).contains("/source");
    }

    @Test
    void aPreviewTellsAllAndStoresNothing() {
        long before = service.ports.log.records("main").size();
        Answer answer = post("/api/v1/imports:preview", "application/json", lmEval("Alpha", "0.71"));

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        JsonNode upload = answer.json().path("upload");
        assertThat(upload.path("stored").asBoolean()).isFalse();
        assertThat(upload.path("counts").path("fresh").asInt()).isEqualTo(1);
        assertThat(row(upload).path("state").asString()).isEqualTo("new");
        assertThat(row(upload).path("model").path("id").asString()).isEqualTo("alpha");
        assertThat(row(upload).path("model").path("how").asString()).isEqualTo("alias");
        assertThat(upload.path("files").path(0).path("left").path(0).path("why").asString())
                .isEqualTo("another measure of the same test; its score is acc");
        assertThat(service.ports.log.records("main")).hasSize((int) before);
    }

    @Test
    void theSameFileTwiceIsOneSetOfResults() {
        String file = lmEval("beta", "0.42");
        long first = row(post("/api/v1/imports", "application/json", file).json())
                .path("offset")
                .asLong();
        Answer again = post("/api/v1/imports", "application/json", file);

        assertThat(row(again.json()).path("offset").asLong()).isEqualTo(first);
        assertThat(row(again.json()).path("state").asString()).isEqualTo("duplicate");
    }

    @Test
    void aNameThatNobodyKnowsWaitsUntilSomebodySaysWhatItMeans() {
        Answer answer = post("/api/v1/imports", "application/json", lmEval("some-lab/Alpha-2025-08-05", "0.33"));
        JsonNode row = row(answer.json());
        assertThat(row.path("state").asString()).isEqualTo("pending-name");
        assertThat(row.path("model").path("proposals").path(0).path("id").asString())
                .isEqualTo("alpha");
        assertThat(row.path("model").path("proposals").path(0).path("why").asString())
                .isEqualTo("differs by date and provider");
        Answer inbox = service.client.get("/api/v1/names");
        assertThat(inbox.body()).contains("some-lab/alpha-2025-08-05");

        Client moderator = service.as(TestService.OTHER, Scope.RESULTS_MODERATE);
        Answer resolved = moderator.post("/api/v1/names:resolve", """
                {"kind":"model","name":"some-lab/Alpha-2025-08-05","target":"alpha"}""");

        assertThat(resolved.status()).as(resolved.body()).isEqualTo(202);
        Answer state =
                service.client.get("/api/v1/submissions/" + row.path("id").asString());
        assertThat(state.text("model")).isEqualTo("alpha");
        assertThat(service.client.get("/api/v1/names").body()).doesNotContain("some-lab/alpha-2025-08-05");
    }

    @Test
    void aNameCannotBeMadeToMeanWhatIsNotKnownOrSomethingElse() {
        Client moderator = service.as(TestService.OTHER, Scope.RESULTS_MODERATE);
        assertThat(moderator.post("/api/v1/names:resolve", """
                {"kind":"model","name":"x","target":"nobody"}""").faults()).containsExactly("/target unknown-target");
        assertThat(moderator.post("/api/v1/names:resolve", """
                {"kind":"model","name":"alpha","target":"beta"}""").faults()).containsExactly("/name means-another");
        assertThat(service.client.post("/api/v1/names:resolve", """
                {"kind":"model","name":"x","target":"alpha"}""").problem()).isEqualTo("insufficient-scope");
    }

    @Test
    void whatIsNoResultFileIsRefusedWithWhatEachFormatMissed() {
        Answer answer = post("/api/v1/imports:preview", "text/plain", "{\"hello\": \"world\"}");

        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.problem()).isEqualTo("unknown-format");
        assertThat(answer.faults())
                .contains(" lm-eval", " inspect", " podium-json")
                .hasSizeGreaterThan(20);
    }

    @Test
    void severalFilesInOneFormBelongTogether() {
        String boundary = "----podium";
        String form = part(boundary, "run/run_spec.json", """
                {"name": "gpqa:model=alpha", "adapter_spec": {"model": "alpha", "max_train_instances": 5}}""")
                + part(boundary, "run/stats.json", """
                [{"name": {"name": "exact_match", "split": "test"}, "count": 1, "mean": 0.25},
                 {"name": {"name": "exact_match", "split": "valid"}, "count": 1, "mean": 0.75}]""")
                + "--" + boundary + "--\r\n";
        Answer answer = post("/api/v1/imports:preview", "multipart/form-data; boundary=" + boundary, form);

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        JsonNode upload = answer.json().path("upload");
        assertThat(upload.path("files").size()).isEqualTo(1);
        assertThat(row(upload).path("score").asDouble()).isEqualTo(25.0);
        assertThat(row(upload).path("benchmark").path("id").asString()).isEqualTo("gpqa");
    }

    @Test
    void theFormatMayBeNamedByTheMediaTypeOrTheAddress() {
        String flat = "{\"score\": 0.61}";
        Answer byType =
                post("/api/v1/imports:preview?model=alpha&benchmark=gpqa", "application/vnd.simple-evals+json", flat);
        assertThat(byType.json()
                        .path("upload")
                        .path("files")
                        .path(0)
                        .path("format")
                        .asString())
                .isEqualTo("simple-evals");
        Answer wrong = post("/api/v1/imports:preview?format=inspect", "application/json", flat);
        assertThat(wrong.faults()).containsExactly(" inspect");
        assertThat(post("/api/v1/imports:preview?format=nonsense", "application/json", flat)
                        .problem())
                .isEqualTo("bad-parameter");
    }

    @Test
    void aUnitThatNobodySaidIsRefusedWithBothReadings() {
        String table = "model,benchmark,score\nalpha,gpqa,0.61\n";
        Answer answer = post("/api/v1/imports", "text/csv", table);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.faults()).containsExactly("/0/score ambiguous-unit");
        Answer said = post("/api/v1/imports:preview?unit=fraction", "text/csv", table);
        assertThat(row(said.json().path("upload")).path("score").asDouble()).isEqualTo(61.0);
    }

    @Test
    void aLargeFileHasItsMovesAndOneWithMoreTextThanAQuestionHoldsSaysWhyNot() {
        service.ports.shown.put(Sample.BOARD, (long) service.records().size() - 1);
        JsonNode plain = post("/api/v1/imports:preview", "text/csv", table(10_000, i -> "run " + i))
                .json();
        assertThat(plain.path("upload").path("counts").path("fresh").asInt()).isEqualTo(10_000);
        assertThat(plain.path("moves").isObject()).isTrue();
        assertThat(plain.path("movesNote").isString()).isFalse();

        Random random = new Random(7);
        JsonNode verbose = post("/api/v1/imports:preview", "text/csv", table(10_000, i -> Sample.noise(random)))
                .json();
        assertThat(verbose.path("moves").isObject()).isFalse();
        assertThat(verbose.path("movesNote").asString("")).contains("in parts");
    }

    private static String table(int rows, IntFunction<String> setting) {
        StringBuilder table = new StringBuilder("model,benchmark,score,unit,setting\n");
        for (int i = 0; i < rows; i++) {
            table.append("alpha,gpqa,")
                    .append(40 + i % 50)
                    .append(",percent,")
                    .append(setting.apply(i))
                    .append('\n');
        }
        return table.toString();
    }

    @Test
    void aMeasureThatGetsBetterTheOtherWayIsNoScoreOfTheTest() {
        String file = lmEval("alpha", "0.19").replace("\"versions\"", """
                "higher_is_better": {"gpqa": {"acc": %s}}, "versions\"""");
        assertThat(row(post("/api/v1/imports:preview", "application/json", file.formatted("true"))
                                .json()
                                .path("upload"))
                        .path("state")
                        .asString())
                .isEqualTo("new");
        Answer errors = post("/api/v1/imports", "application/json", file.formatted("false"));
        assertThat(errors.status()).isEqualTo(422);
        assertThat(errors.faults()).contains("/0/score other-direction");

        String unknown = file.formatted("false").replace("gpqa", "errors");
        JsonNode waiting =
                row(post("/api/v1/imports", "application/json", unknown).json());
        assertThat(service.event(ResultSubmitted.class, waiting.path("offset").asLong())
                        .result()
                        .notes())
                .contains("Less is better.");
    }

    @Test
    void aPartialRunIsKeptAndDoesNotCount() {
        String limited = lmEval("alpha", "0.15").replace("\"effective\": 198", "\"effective\": 20");
        JsonNode row = row(post("/api/v1/imports", "application/json", limited).json());
        assertThat(row.path("state").asString()).isEqualTo("partial");
        Answer state =
                service.client.get("/api/v1/submissions/" + row.path("id").asString());
        assertThat(state.text("state")).isEqualTo("partial");
        assertThat(state.text("detail")).isEqualTo("limited to 20 of 198 items");
    }

    @Test
    void aFormWithMoreThanAnUploadMayHoldIsTooLarge() {
        try (TestService small = TestService.start("--spring.servlet.multipart.max-file-size=1KB")) {
            String form = part("----x", "a.json", " ".repeat(2_000)) + "------x--\r\n";
            Answer answer = small.client.send(
                    "POST",
                    "/api/v1/imports",
                    "multipart/form-data; boundary=----x",
                    form.getBytes(StandardCharsets.UTF_8));
            assertThat(answer.status()).as(answer.body()).isEqualTo(413);
            assertThat(answer.problem()).isEqualTo("payload-too-large");
        }
    }

    @Test
    void aFormMayHaveAHundredFiles() {
        Answer most = form(100);
        assertThat(most.status()).as(most.body()).isEqualTo(200);
        assertThat(most.json().path("upload").path("files").size()).isEqualTo(100);
        assertThat(form(101).body()).contains("payload-too-large", "at most 100 files. Send a ZIP of them");
        assertThat(form(300).body()).contains("payload-too-large", "too many parts");
    }

    private static Answer form(int files) {
        StringBuilder form = new StringBuilder();
        for (int i = 0; i < files; i++) {
            form.append(part("----x", i + "/a.json", lmEval("alpha", "0.7" + i)));
        }
        return post("/api/v1/imports:preview", "multipart/form-data; boundary=----x", form + "------x--\r\n");
    }

    @Test
    void aFormThatBreaksOffIsTold() {
        Answer answer = post(
                "/api/v1/imports", "multipart/form-data; boundary=----x", "------x\r\nContent-Disposition: form-da");
        assertThat(answer.problem()).as(answer.body()).isEqualTo("malformed-body");
    }

    private static String part(String boundary, String name, String content) {
        return "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/json\r\n\r\n" + content + "\r\n";
    }
}
