package dev.podium.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.podium.wire.Json;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// A second revision on the starter data, from its preview to the boards before and after it, through the whole
/// program.
class MethodologyTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final List<String> LANES = List.of("provisional", "verified");

    /// Three categories in place of eight, so that nearly everybody moves and some come and go.
    private static final String SECOND = """
            {"minEvidence":0.5,"minCategories":2,"notes":"three categories","categories":[
              {"id":"coding","name":"Coding","weight":50,"benchmarks":[
                {"benchmark":"swe-bench-verified","weight":60},{"benchmark":"livecodebench-v6","weight":40}]},
              {"id":"knowledge","name":"Knowledge","weight":30,"benchmarks":[
                {"benchmark":"gpqa-diamond","weight":50},{"benchmark":"mmlu-pro","weight":50}]},
              {"id":"math","name":"Math","weight":20,"benchmarks":[{"benchmark":"aime-2025","weight":100}]}]}""";

    @TempDir
    static Path folder;

    private static PodiumProcess podium;

    @BeforeAll
    static void start() {
        podium = PodiumProcess.start(folder, "--port", "0");
    }

    @AfterAll
    static void stop() {
        podium.close();
    }

    @Test
    void aRevisionDoesWhatItsPreviewSaidAndBothStayRecomputable() {
        Api api = podium.api();
        long first = api.submit("gpt-5", "longbench-v2", 61.5); // the newest event: all starter data stand before it
        await().atMost(SOON).until(() -> api.version() >= first);
        Map<String, JsonNode> before = boards(api, "");
        int old = api.read("/api/v1/leaderboard?limit=1").path("methodology").asInt(-1);
        int next = old + 1;

        JsonNode preview = preview(api, SECOND);
        assertThat(preview.path("version").asLong(-1)).isEqualTo(first);
        assertThat(preview.path("methodology").asInt(-1)).isEqualTo(old);
        assertThat(preview.path("revision").asInt(-1)).isEqualTo(next);
        assertThat(preview.path("provisional").path("moved").size()).isGreaterThan(20);
        assertThat(preview.path("provisional").path("becomeRanked")).isNotEmpty();
        assertThat(preview.path("provisional").path("becomeUnranked")).isNotEmpty();
        assertThat(boards(api, "")).isEqualTo(before);

        long second = publish(api, SECOND);
        await().atMost(SOON).until(() -> api.version() >= second);
        Map<String, JsonNode> after = boards(api, "");
        for (String lane : LANES) {
            assertThat(ranks(after.get(lane)))
                    .as(lane)
                    .isNotEqualTo(ranks(before.get(lane)))
                    .isEqualTo(applied(ranks(before.get(lane)), preview.path(lane)));
        }

        assertThat(boards(api, "&at=" + first)).isEqualTo(before);
        assertThat(boards(api, "&revision=" + old)).isEqualTo(before);
        assertThat(boards(api, "&revision=" + next)).isEqualTo(after);
        assertThat(boards(api, "&revision=" + next + "&at=" + first)).isEqualTo(after);
        assertThat(api.get("/api/v1/leaderboard?revision=" + (next + 1)).statusCode())
                .isEqualTo(404);

        assertThat(preview(api, SECOND).path("provisional").path("moved")).isEmpty();
        assertThatMovementsSayTheSame(api, first, second, preview.path("provisional"));
    }

    @Test
    void aBadRevisionIsRefusedWithThePointerToWhatIsWrong() {
        String bad = SECOND.replace("\"weight\":30", "\"weight\":31").replace("mmlu-pro", "mmlu-amateur");
        for (HttpResponse<String> answer : List.of(
                podium.api().put("/api/v1/methodology", bad),
                podium.api().post("/api/v1/methodology:preview", "application/json", bad))) {
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body())
                    .contains("\"pointer\":\"/categories\",\"code\":\"weights-do-not-add-up\"")
                    .contains("\"pointer\":\"/categories/1/benchmarks/1/benchmark\",\"code\":\"unknown-benchmark\"");
        }
    }

    private static JsonNode preview(Api api, String body) {
        HttpResponse<String> answer = api.post("/api/v1/methodology:preview", "application/json", body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Json.canonical().readTree(answer.body());
    }

    private static long publish(Api api, String body) {
        HttpResponse<String> answer = api.put("/api/v1/methodology", body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        return Json.canonical().readTree(answer.body()).path("offset").asLong(-1);
    }

    /// By lane, all rows: ranks, scores, intervals, tiers, categories.
    private static Map<String, JsonNode> boards(Api api, String more) {
        Map<String, JsonNode> boards = new TreeMap<>();
        for (String lane : LANES) {
            boards.put(lane, api.read("/api/v1/leaderboard?lane=" + lane + more).path("rows"));
        }
        return boards;
    }

    private static Map<String, Integer> ranks(JsonNode rows) {
        Map<String, Integer> ranks = new TreeMap<>();
        rows.forEach(row ->
                ranks.put(row.path("model").asString(""), row.path("rank").asInt(-1)));
        return ranks;
    }

    private static Map<String, Integer> applied(Map<String, Integer> before, JsonNode changes) {
        Map<String, Integer> ranks = new TreeMap<>(before);
        for (String kind : List.of("moved", "becomeRanked", "becomeUnranked")) {
            changes.path(kind).forEach(change -> {
                String model = change.path("model").asString("");
                assertThat(ranks.getOrDefault(model, -1))
                        .isEqualTo(change.path("fromRank").asInt(-1));
                if (change.has("toRank")) {
                    ranks.put(model, change.path("toRank").asInt(-1));
                } else {
                    ranks.remove(model);
                }
            });
        }
        return ranks;
    }

    private static void assertThatMovementsSayTheSame(Api api, long from, long to, JsonNode preview) {
        JsonNode movements =
                api.read("/api/v1/movements?limit=1000&from=" + from).path("movements");
        Map<String, JsonNode> byModel = new TreeMap<>();
        movements.forEach(move -> {
            byModel.put(move.path("model").asString(""), move);
            assertThat(move.path("causes")).as(move.toString()).singleElement().satisfies(cause -> {
                assertThat(cause.path("cause").asString("")).isEqualTo("methodology");
                assertThat(cause.path("offsets"))
                        .singleElement()
                        .satisfies(offset -> assertThat(offset.asLong(-1)).isEqualTo(to));
            });
        });
        preview.path("moved").forEach(change -> {
            JsonNode move = byModel.get(change.path("model").asString(""));
            assertThat(move).as(change.toString()).isNotNull();
            assertThat(move.path("toRank")).isEqualTo(change.path("toRank"));
            assertThat(move.path("toScore")).isEqualTo(change.path("toScore"));
        });
    }
}
