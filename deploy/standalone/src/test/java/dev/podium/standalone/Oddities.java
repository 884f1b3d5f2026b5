package dev.podium.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.podium.wire.Json;
import java.net.http.HttpResponse;
import java.time.Duration;
import tools.jackson.databind.JsonNode;

/// All that can happen to a small board: several organisations, words on each other's results, results that say the
/// same, a test that retires, and numbers that use all of their digits.
final class Oddities {

    private final Api admin;
    private final String address;
    private final String board;
    private long last;

    private Oddities(Api admin, String address, String board) {
        this.admin = admin;
        this.address = address;
        this.board = board;
    }

    /// Returns when the board shows all of it.
    static void happen(Api admin, String address, String board) {
        Oddities oddities = new Oddities(admin, address, board);
        oddities.describe();
        oddities.measure();
        oddities.put("/benchmarks/old", test("old", "knowledge", "\"retired\":true,"));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> admin.read(board).path("version").asLong(-1) >= oddities.last);
    }

    private static String test(String id, String category, String more) {
        return """
                {"name":"Test %s","category":"%s",%s"unit":"percent"}""".formatted(id, category, more);
    }

    private void describe() {
        put("/benchmarks/code", test("code", "coding", "\"chance\":12.5,"));
        put("/benchmarks/know", test("know", "knowledge", ""));
        put("/benchmarks/old", test("old", "knowledge", ""));
        put("/benchmarks/arena", """
                {"name":"Arena","category":"chat","unit":"elo","min":0,"max":4000}""");
        for (String model : new String[] {"alpha", "beta_16k", "gamma"}) {
            put("/models/" + model, """
                    {"name":"The %s","organization":"maker-%s","price":{"input":0.1,"output":0.3},"aliases":["%s!"]}""".formatted(model, model, model));
        }
        for (int revision = 1; revision <= 2; revision++) {
            put("/methodology", """
                    {"rule":"completed","minEvidence":0.2,"minCategories":1,"notes":"%d",
                     "settings":{"code":"high"},"categories":[
                      {"id":"coding","name":"Coding","weight":60,"benchmarks":[{"benchmark":"code","weight":100}]},
                      {"id":"knowledge","name":"Knowledge","weight":40,"benchmarks":[
                       {"benchmark":"know","weight":66.7},{"benchmark":"old","weight":33.3}]}]}""".formatted(revision));
        }
    }

    private void measure() {
        Api lab = as("lab", "\"results:submit\"", true);
        Api maker = as("maker-alpha", "\"results:submit\"", false);
        Api judge = as("judge", "\"results:verify\"", false);
        submit(lab, "alpha", "code", "12.345678901234567,\"stderr\":0.12345678901234568", "third-party");
        submit(lab, "alpha", "know", "0.5,\"unit\":\"percent\"", "third-party");
        submit(
                maker,
                "alpha",
                "know",
                "81.25,\"setting\":\"two  blanks, and a very long word: " + "x".repeat(200) + "\"",
                "third-party");
        submit(lab, "beta_16k", "code", "70,\"setting\":\"high\",\"notes\":\"=SUM(A1)\"", "third-party");
        submit(lab, "beta_16k", "old", "44", "community");
        submit(admin, "beta_16k", "old", "44", "community");
        submit(admin, "gamma", "arena", "1234.5", "rival");
        submit(admin, "gamma", "know", "33.3", "unknown");
        String good = submit(admin, "gamma", "code", "61", "unknown");
        say(judge, good, ":verify");
        String bad = submit(lab, "gamma", "code", "99", "third-party");
        say(judge, bad, ":dispute");
        String wrong = submit(admin, "gamma", "old", "98", "unknown");
        say(admin, wrong, ":withdraw");
        submit(admin, "nobody-knows", "old", "97", "unknown");
    }

    private Api as(String organization, String scopes, boolean admits) {
        HttpResponse<String> made =
                admin.post("/api/v1/tokens", "application/json", """
                {"organization":"%s","scopes":[%s],"admits":%s}""".formatted(organization, scopes, admits));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return new Api(
                address, Json.canonical().readTree(made.body()).path("token").asString(""));
    }

    private String submit(Api by, String model, String test, String score, String who) {
        return accepted(by.post(board + "/results", "application/json", """
                {"model":"%s","benchmark":"%s","source":{"url":"https://example.org/a","measuredBy":"%s"},
                 "evaluatedAt":"2026-03-14T12:30:00Z","score":%s}""".formatted(model, test, who, score)));
    }

    private void say(Api by, String result, String word) {
        accepted(by.post(
                board + "/results/" + result + word,
                "application/json",
                "{\"reason\":\"seen\",\"link\":\"https://example.org/b\"}"));
    }

    private void put(String path, String body) {
        accepted(admin.put(board + path, body));
    }

    private String accepted(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        JsonNode receipt = Json.canonical().readTree(answer.body());
        last = Math.max(last, receipt.path("offset").asLong(-1));
        return receipt.path("id").asString("");
    }
}
