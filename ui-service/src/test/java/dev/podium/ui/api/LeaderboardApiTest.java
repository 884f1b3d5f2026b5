package dev.podium.ui.api;

import static dev.podium.ui.api.Answers.golden;
import static dev.podium.ui.api.Answers.json;
import static dev.podium.ui.api.Answers.ranked;
import static org.assertj.core.api.Assertions.assertThat;

import dev.podium.board.Board;
import dev.podium.board.Leaderboard;
import dev.podium.board.Ranking;
import dev.podium.board.Row;
import dev.podium.catalog.Methodology;
import dev.podium.samples.Logs;
import dev.podium.samples.RandomLog;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class LeaderboardApiTest {

    private static final ApiServer SERVER = ApiServer.SHARED;
    private static final Board RANDOM = TinyBoard.named("random", Logs.board(RandomLog.of(11, 400)));

    @BeforeAll
    static void publish() {
        SERVER.publish(TinyBoard.named("tiny"));
        SERVER.publish(RANDOM);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/boards/tiny/leaderboard, leaderboard.json",
        "/api/v1/boards/tiny/leaderboard?lane=verified, leaderboard-verified.json",
        "/api/v1/boards/tiny/leaderboard?category=coding, leaderboard-coding.json"
    })
    void theAnswerIsAsWrittenByHand(String call, String file) throws IOException {
        assertThat(json(SERVER.get(call))).isEqualTo(golden(file));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 100})
    void aWalkByCursorYieldsEveryRankedModelOnce(int limit) {
        List<String> walked = new ArrayList<>();
        String next = "";
        int pages = 0;
        do {
            JsonNode page = json(SERVER.get("/api/v1/boards/random/leaderboard?limit=" + limit + next));
            assertThat(page.get("rows").size()).isLessThanOrEqualTo(limit);
            assertThat(page.has("unranked")).isEqualTo(pages == 0);
            walked.addAll(Answers.each(page.get("rows"), "model"));
            next = page.has("next") ? "&cursor=" + page.get("next").asString() : "";
            pages++;
        } while (!next.isEmpty());
        assertThat(walked)
                .isEqualTo(
                        RANDOM.provisional().ranked().stream().map(Row::model).toList())
                .hasSizeGreaterThan(5);
        assertThat(pages).isEqualTo((walked.size() + limit - 1) / limit);
    }

    @Test
    void rankedAndUnrankedTogetherAreAllModels() {
        JsonNode answer = json(SERVER.get("/api/v1/boards/random/leaderboard?lane=verified"));
        assertThat(answer.get("rows").size() + answer.get("unranked").size())
                .isEqualTo(RANDOM.models().size());
    }

    @Test
    void otherWeightsRankAsRankingDoesByTheChangedMethodology() {
        Methodology changed = RANDOM.methodology().reweighted(Map.of("coding", 0.9, "math", 0.0));
        Leaderboard expected = Ranking.rank(RANDOM.provisional(), changed);
        JsonNode answer = json(SERVER.get("/api/v1/boards/random/leaderboard?weights=coding:90,math:0"));
        assertThat(Answers.each(answer.get("rows"), "model"))
                .isEqualTo(expected.ranked().stream().map(Row::model).toList())
                .isNotEqualTo(
                        RANDOM.provisional().ranked().stream().map(Row::model).toList());
        assertThat(answer.get("rows").get(0).get("score").asDouble())
                .isEqualTo(expected.ranked().getFirst().overall().value());
        double total = 0;
        for (JsonNode weight : answer.get("weights")) {
            total += weight.asDouble();
        }
        assertThat(total).isCloseTo(100, org.assertj.core.data.Offset.offset(1e-9));
    }

    @ParameterizedTest
    @CsvSource({
        "q=FIRST, alpha",
        "q=lab/alpha, alpha",
        "q=maker-b, beta",
        "organization=alpha labs, alpha",
        "openWeights=false, alpha",
        "openWeights=true, ''",
        "reasoning=true, alpha",
        "maxPrice=15, alpha",
        "maxPrice=14.99, ''",
        "minContext=200000, alpha",
        "minContext=200001, ''",
        "releasedAfter=2025-11-24, alpha",
        "releasedAfter=2025-11-25, ''",
        "minEvidence=0.8, beta alpha",
        "minEvidence=0.81, alpha",
        "minEvidence=, beta alpha"
    })
    void filtersLeaveRanksAlone(String filter, String models) {
        var answer = SERVER.get("/api/v1/boards/tiny/leaderboard?" + filter.replace(" ", "%20"));
        assertThat(String.join(" ", ranked(answer))).isEqualTo(models);
        json(answer)
                .get("rows")
                .forEach(row -> assertThat(row.get("rank").asInt())
                        .isEqualTo(row.get("model").asString().equals("beta") ? 1 : 2));
    }

    @Test
    void theUsualBoardNeedNotBeNamed() {
        SERVER.publish(TinyBoard.named("main"));
        assertThat(json(SERVER.get("/api/v1/leaderboard")).get("board").asString())
                .isEqualTo("main");
    }
}
