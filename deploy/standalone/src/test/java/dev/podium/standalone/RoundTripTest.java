package dev.podium.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.podium.wire.Json;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// What leaves comes in again as the same, through the whole program.
class RoundTripTest {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String NDJSON = "application/x-ndjson";

    @TempDir
    static Path folder;

    private static PodiumProcess podium;
    private static Api api;

    @BeforeAll
    static void start() {
        podium = PodiumProcess.start(folder, "--port", "0");
        api = podium.api();
        long newest = api.submit("gpt-5", "longbench-v2", 61.5); // behind all starter data
        await().atMost(SOON).until(() -> api.version() >= newest);
    }

    @AfterAll
    static void stop() {
        podium.close();
    }

    @Test
    void aWholeBoardMakesTheSameStandingsOfAnEmptyOne() {
        JsonNode upload = copy("/api/v1/", "copy");

        JsonNode counts = upload.path("counts");
        assertThat(counts.path("fresh").asInt(0)).as(counts.toString()).isGreaterThan(8_000);
        assertThat(counts.path("described").asInt(0)).isEqualTo(621 + 235 + 1);
        assertThatAllWasTaken(upload);
        assertThatStandingsAreEqual("main", "copy");
    }

    @Test
    void whatManyHandsDidToABoardSurvivesTheJourney() {
        JsonNode original = Json.canonical().readTree("""
                {"name":"Odd"}""");
        assertThat(api.put("/api/v1/boards/odd", original.toString()).statusCode())
                .isEqualTo(202);
        Oddities.happen(api, podium.address(), "/api/v1/boards/odd");
        String file = api.get("/api/v1/boards/odd/export.podium.ndjson").body();
        assertThat(file)
                .contains(
                        "\"score\":12.345678901234567",
                        "\"measuredBy\":\"verified\"",
                        "\"unit\":\"percent\"",
                        "\"notes\":\"[")
                .doesNotContain("withdrawn");

        JsonNode upload = copy("/api/v1/boards/odd/", "odd-copy");
        assertThatAllWasTaken(upload);
        assertThatStandingsAreEqual("odd", "odd-copy");
        assertThat(api.get("/api/v1/boards/odd-copy/export.podium.ndjson").body())
                .isEqualTo(file);
    }

    @Test
    void aModelsRecordOfEveryEvalEverGoesInAgainWithTheSameNumbers() {
        String record =
                api.get("/api/v1/models/claude-opus-4-5/results.eee.json").body();
        JsonNode sent = Json.canonical().readTree(record);
        assertThat(sent.path("schema_version").asString("")).isEqualTo("0.3.0");
        List<String> numbers = new ArrayList<>();
        sent.path("evaluation_results")
                .forEach(result -> numbers.add(result.path("evaluation_name").asString("") + " "
                        + result.path("score_details").path("score").asDouble(-1)));

        JsonNode upload = preview("/api/v1/imports:preview", record);
        assertThat(upload.path("files").path(0).path("format").asString("")).isEqualTo("every-eval-ever");
        assertThat(numbersOf(upload)).hasSizeGreaterThan(20).isEqualTo(numbers);
    }

    @Test
    void aModelsFileForTheHubGoesInAgainWithTheSameNumbers() {
        HttpResponse<String> file = api.get("/api/v1/models/claude-opus-4-5/results.hf.yaml");
        assertThat(file.headers().firstValue("Content-Type")).hasValue("application/yaml");
        assertThat(file.body()).contains("    id: \"Idavidrein/gpqa\"\n    task_id: \"diamond\"\n  value: ");

        JsonNode upload = preview("/api/v1/imports:preview?model=claude-opus-4-5", file.body());
        assertThat(upload.path("files").path(0).path("format").asString("")).isEqualTo("hf-eval-results");
        List<String> numbers = new ArrayList<>();
        api.read("/api/v1/models/claude-opus-4-5").path("observations").forEach(o -> {
            if (o.path("state").asString("").equals("counted")) {
                numbers.add(
                        o.path("benchmark").asString("") + " " + o.path("score").asDouble(-1));
            }
        });
        assertThat(numbersOf(upload)).isEqualTo(numbers);
    }

    private static JsonNode copy(String from, String to) {
        String file = api.get(from + "export.podium.ndjson").body();
        assertThat(api.put("/api/v1/boards/" + to, "{\"name\":\"A copy\"}").statusCode())
                .isEqualTo(202);
        JsonNode upload = taken(api.post("/api/v1/boards/" + to + "/imports", NDJSON, file), 202);
        long last = -1;
        for (JsonNode row : upload.path("files").path(0).path("rows")) {
            last = Math.max(last, row.path("offset").asLong(-1));
        }
        long newest = last;
        await().atMost(SOON).until(() -> shown(to) >= newest);
        return upload;
    }

    private static long shown(String board) {
        HttpResponse<String> answer = api.get("/api/v1/boards/" + board);
        return answer.statusCode() == 200
                ? Json.canonical().readTree(answer.body()).path("version").asLong(-1)
                : -1;
    }

    private static JsonNode preview(String path, String body) {
        return taken(api.post(path, "application/octet-stream", body), 200).path("upload");
    }

    private static JsonNode taken(HttpResponse<String> answer, int status) {
        String body = answer.body();
        assertThat(answer.statusCode())
                .as(body.substring(0, Math.min(2_000, body.length())))
                .isEqualTo(status);
        return Json.canonical().readTree(body);
    }

    private static void assertThatAllWasTaken(JsonNode upload) {
        JsonNode file = upload.path("files").path(0);
        assertThat(file.path("format").asString("")).isEqualTo("podium-json");
        TreeSet<String> states = new TreeSet<>();
        for (JsonNode row : file.path("rows")) {
            if (states.add(row.path("state").asString(""))) {
                assertThat(row.path("state").asString("")).as(row.toString()).isEqualTo("new");
            }
        }
        for (JsonNode described : file.path("described")) {
            assertThat(described.path("state").asString(""))
                    .as(described.toString())
                    .isIn("new", "changed");
        }
        assertThat(file.path("leftOut").asInt(-1)).isZero();
    }

    private static void assertThatStandingsAreEqual(String one, String other) {
        for (String lane : List.of("provisional", "verified")) {
            String query = "/leaderboard?limit=1000&lane=" + lane;
            JsonNode first = api.read("/api/v1/boards/" + one + query);
            JsonNode second = api.read("/api/v1/boards/" + other + query);
            assertThat(first.path("rows")).isNotEmpty();
            assertThat(second.path("rows")).as(lane).isEqualTo(first.path("rows"));
            assertThat(second.path("unranked")).as(lane).isEqualTo(first.path("unranked"));
        }
        String hash = api.read("/api/v1/boards/" + one).path("standings").asString("");
        assertThat(hash).matches("[0-9a-f]{64}");
        assertThat(api.read("/api/v1/boards/" + other).path("standings").asString(""))
                .isEqualTo(hash);
    }

    private static List<String> numbersOf(JsonNode upload) {
        List<String> numbers = new ArrayList<>();
        upload.path("files").path(0).path("rows").forEach(row -> {
            assertThat(row.path("state").asString("")).as(row.toString()).isNotEqualTo("rejected");
            numbers.add(row.path("benchmark").path("id").asString("") + " "
                    + row.path("score").asDouble(-1));
        });
        return numbers;
    }
}
