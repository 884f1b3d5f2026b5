package dev.podium.ui.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.podium.wire.Json;
import dev.podium.wire.Problem;
import dev.podium.wire.ProblemType;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/// What tests look at in an answer.
final class Answers {

    private Answers() {}

    static JsonNode json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        return Json.canonical().readTree(answer.body());
    }

    /// JSON that was written by hand.
    static JsonNode golden(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(Answers.class.getResourceAsStream(name), name)) {
            return Json.canonical().readTree(in);
        }
    }

    /// A member of every item of a list.
    static List<String> each(JsonNode list, String member) {
        List<String> values = new ArrayList<>();
        list.forEach(item -> values.add(item.get(member).asString()));
        return values;
    }

    static List<String> ranked(HttpResponse<String> answer) {
        return each(json(answer).get("rows"), "model");
    }

    static Problem problem(HttpResponse<String> answer, ProblemType type) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(type.status());
        assertThat(answer.headers().firstValue("Content-Type")).hasValue(Problem.MEDIA_TYPE);
        Problem problem = Json.canonical().readValue(answer.body(), Problem.class);
        assertThat(problem.type()).isEqualTo(type.uri());
        assertThat(problem.status()).isEqualTo(type.status());
        return problem;
    }

    static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
