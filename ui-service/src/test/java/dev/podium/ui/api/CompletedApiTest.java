package dev.podium.ui.api;

import static dev.podium.ui.api.Answers.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.podium.board.Board;
import dev.podium.board.Expectation;
import dev.podium.board.Leaderboard;
import dev.podium.board.Ranking;
import dev.podium.board.Row;
import dev.podium.board.Score;
import dev.podium.catalog.Benchmark;
import dev.podium.result.Lane;
import dev.podium.samples.Logs;
import dev.podium.samples.RandomLog;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// What the read API says of a board under the completed rule, number by number.
class CompletedApiTest {

    private static final ApiServer SERVER = ApiServer.SHARED;
    private static final Board BOARD = TinyBoard.named("completed", Logs.board(RandomLog.completed(11, 50)));

    @BeforeAll
    static void publish() {
        SERVER.publish(BOARD);
    }

    private static JsonNode get(String call) {
        return json(SERVER.get("/api/v1/boards/completed/" + call));
    }

    private static void same(JsonNode node, Score score) {
        assertThat(node.get("score").asDouble()).isEqualTo(score.value());
        assertThat(node.get("low").asDouble()).isEqualTo(score.low());
        assertThat(node.get("high").asDouble()).isEqualTo(score.high());
        assertThat(node.get("evidence").asDouble()).isEqualTo(score.evidence());
    }

    private static void samePlace(JsonNode node, Score score) {
        same(node, score);
        assertThat(node.get("rank").asInt()).isEqualTo(score.rank());
        assertThat(node.get("rankLow").asInt()).isEqualTo(score.rankLow());
        assertThat(node.get("rankHigh").asInt()).isEqualTo(score.rankHigh());
        assertThat(node.get("tier").asInt()).isEqualTo(score.tier());
        assertThat(node.get("first").asDouble()).isEqualTo(score.first());
    }

    @Test
    void theBoardRanksSomebody() {
        assertThat(BOARD.provisional().ranked()).hasSizeGreaterThan(3);
    }

    @Test
    void rankedRowsCarryIntervalsOfScoreAndRank() {
        for (Lane lane : Lane.values()) {
            JsonNode rows = get("leaderboard?lane=" + lane.name().toLowerCase(java.util.Locale.ROOT))
                    .get("rows");
            List<Row> ranked = BOARD.lane(lane).ranked();
            assertThat(rows.size()).isEqualTo(ranked.size());
            for (int i = 0; i < ranked.size(); i++) {
                samePlace(rows.get(i), Objects.requireNonNull(ranked.get(i).overall()));
                JsonNode categories = rows.get(i).get("categories");
                ranked.get(i).categories().forEach((id, score) -> same(categories.get(id), score));
            }
        }
    }

    @Test
    void unrankedRowsKeepTheirEstimate() {
        JsonNode unranked = get("leaderboard").get("unranked");
        List<Row> rows = BOARD.provisional().unranked();
        assertThat(unranked.size()).isEqualTo(rows.size());
        int estimates = 0;
        for (int i = 0; i < rows.size(); i++) {
            Score score = rows.get(i).overall();
            assertThat(unranked.get(i).get("model").asString())
                    .isEqualTo(rows.get(i).model());
            assertThat(unranked.get(i).get("missing").asString()).isNotBlank();
            assertThat(unranked.get(i).has("low")).isEqualTo(score != null);
            if (score != null) {
                same(unranked.get(i), score);
                estimates++;
            }
        }
        assertThat(estimates).isPositive();
    }

    @Test
    void otherWeightsDrawAllPlacesAnew() {
        Leaderboard expected =
                Ranking.rank(BOARD.provisional(), BOARD.methodology().reweighted(Map.of("coding", 0.9, "math", 0.0)));
        JsonNode rows = get("leaderboard?weights=coding:90,math:0").get("rows");
        assertThat(rows.size()).isEqualTo(expected.ranked().size());
        for (int i = 0; i < rows.size(); i++) {
            samePlace(
                    rows.get(i), Objects.requireNonNull(expected.ranked().get(i).overall()));
        }
    }

    @Test
    void everyWeightedTestHasAnExpectationMeasuredOrNot() {
        int measured = 0;
        int open = 0;
        for (Row row : BOARD.provisional().rows()) {
            JsonNode cells = get("models/" + row.model()).get("cells");
            for (JsonNode cell : cells) {
                Benchmark benchmark = benchmark(cell.get("benchmark").asString());
                Expectation expectation = BOARD.provisional().bridge().expect(row.model(), benchmark.id());
                assertThat(cell.has("expected")).isEqualTo(expectation != null);
                if (expectation != null) {
                    JsonNode expected = cell.get("expected");
                    double score = expected.get("score").asDouble();
                    assertThat(benchmark.normalise(score)).isCloseTo(expectation.value(), within(1e-9));
                    assertThat(score)
                            .isBetween(
                                    expected.get("low").asDouble(),
                                    expected.get("high").asDouble());
                    measured += cell.has("score") ? 1 : 0;
                    open += cell.has("score") ? 0 : 1;
                }
            }
        }
        assertThat(measured).isGreaterThan(10);
        assertThat(open).isGreaterThan(10);
    }

    private static Benchmark benchmark(String id) {
        return BOARD.benchmarks().stream()
                .filter(benchmark -> benchmark.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
