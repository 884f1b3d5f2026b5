package dev.podium.ui.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.podium.wire.Json;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class LeaderboardApiTest {

    @BeforeAll
    static void publish() {
        ApiServer.publish(TinyBoard.named("tiny"));
    }

    @Test
    void theLeaderboardIsAsWrittenByHand() throws IOException {
        HttpResponse<String> answer = ApiServer.get("/api/v1/boards/tiny/leaderboard");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json(answer)).isEqualTo(golden("leaderboard.json"));
    }

    @Test
    void theVerifiedLaneRanksWhatWasVerified() throws IOException {
        assertThat(json(ApiServer.get("/api/v1/boards/tiny/leaderboard?lane=verified")))
                .isEqualTo(golden("leaderboard-verified.json"));
    }

    @Test
    void aCategoryIsRankedByItsOwnScoreAndEvidence() throws IOException {
        assertThat(json(ApiServer.get("/api/v1/boards/tiny/leaderboard?category=coding")))
                .isEqualTo(golden("leaderboard-coding.json"));
    }

    static JsonNode json(HttpResponse<String> answer) {
        return Json.canonical().readTree(answer.body());
    }

    static JsonNode golden(String name) throws IOException {
        try (InputStream in = LeaderboardApiTest.class.getResourceAsStream(name)) {
            return Json.canonical().readTree(in);
        }
    }

    static List<String> models(HttpResponse<String> answer) {
        List<String> models = new ArrayList<>();
        json(answer).get("rows").forEach(row -> models.add(row.get("model").asString()));
        return models;
    }
}
