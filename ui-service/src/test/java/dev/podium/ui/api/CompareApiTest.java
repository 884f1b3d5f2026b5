package dev.podium.ui.api;

import static dev.podium.ui.api.Answers.each;
import static dev.podium.ui.api.Answers.golden;
import static dev.podium.ui.api.Answers.header;
import static dev.podium.ui.api.Answers.json;
import static dev.podium.ui.api.Answers.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.podium.board.Board;
import dev.podium.catalog.Methodology;
import dev.podium.compare.Comparison;
import dev.podium.compare.Comparisons;
import dev.podium.result.Lane;
import dev.podium.samples.Logs;
import dev.podium.samples.RandomLog;
import dev.podium.wire.ProblemType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.DoubleNode;
import tools.jackson.databind.node.ObjectNode;

class CompareApiTest {

    private static final ApiServer SERVER = ApiServer.SHARED;
    private static final Board RANDOM = TinyBoard.named("compared", Logs.board(RandomLog.completed(11, 150)));
    private static final Comparisons COMPARISONS = Comparisons.of(RANDOM, Lane.PROVISIONAL);

    @BeforeAll
    static void publish() {
        SERVER.publish(TinyBoard.named("tiny"));
        SERVER.publish(RANDOM);
    }

    private static JsonNode compare(String query) {
        return json(SERVER.get("/api/v1/boards/compared/compare?" + query));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "m=alpha,beta | compare.json",
                "m=ALPHA,%20Beta | compare.json",
                "m=alpha,beta&lane=verified | compare-verified.json"
            })
    void theAnswerIsAsWrittenByHand(String query, String file) throws IOException {
        assertThat(rounded(json(SERVER.get("/api/v1/boards/tiny/compare?" + query))))
                .isEqualTo(golden(file));
    }

    /// To four decimals, as many as one writes by hand.
    private static JsonNode rounded(JsonNode node) {
        if (node instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                object.set(name, rounded(object.get(name)));
            }
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                ((tools.jackson.databind.node.ArrayNode) node).set(i, rounded(node.get(i)));
            }
        } else if (node.isDouble()) {
            return DoubleNode.valueOf(Math.rint(node.asDouble() * 1e4) / 1e4);
        }
        return node;
    }

    @Test
    void numbersAreThoseOfTheComparison() {
        Comparison comparison = COMPARISONS.of(List.of("m1", "m2"), RANDOM.methodology());
        JsonNode answer = compare("m=m1,m2");
        JsonNode overall = answer.get("overall");
        var gap = Objects.requireNonNull(comparison.overall().gap());
        assertThat(overall.get("basis").asString()).isEqualTo("completed");
        assertThat(overall.get("difference").asDouble()).isEqualTo(gap.difference());
        assertThat(overall.get("low").asDouble()).isEqualTo(gap.low());
        assertThat(overall.get("high").asDouble()).isEqualTo(gap.high());
        assertThat(overall.get("probability").asDouble()).isEqualTo(gap.probability());
        assertThat(each(answer.get("categories"), "category"))
                .isEqualTo(RANDOM.methodology().categories().stream()
                        .map(category -> category.id())
                        .toList());
        assertThat(answer.get("benchmarks").size())
                .isEqualTo(comparison.benchmarks().size());
        assertThat(answer.get("flips").size())
                .isEqualTo(comparison.flips().weights().size()
                        + comparison.flips().missing().size()
                        + comparison.flips().dropped().size());
        for (JsonNode benchmark : answer.get("benchmarks")) {
            if (benchmark.has("difference")) {
                assertThat(benchmark.get("difference").asDouble())
                        .isEqualTo(benchmark.get("a").asDouble()
                                - benchmark.get("b").asDouble());
            }
        }
    }

    @Test
    void overallScoresAreThoseOfTheLeaderboard() {
        JsonNode rows = json(SERVER.get("/api/v1/boards/compared/leaderboard")).get("rows");
        JsonNode first = rows.get(0);
        JsonNode second = rows.get(1);
        JsonNode answer = compare(
                "m=" + first.get("model").asString() + ',' + second.get("model").asString());
        assertThat(answer.get("overall").get("a")).isEqualTo(first.get("score"));
        assertThat(answer.get("overall").get("b")).isEqualTo(second.get("score"));
        assertThat(answer.get("models").get(0).get("low").asDouble())
                .isCloseTo(first.get("low").asDouble(), within(1e-9));
        assertThat(answer.get("models").get(0).get("lanes").get("provisional").get("rank"))
                .isEqualTo(first.get("rank"));
    }

    @Test
    void eachFlipOfAWeightTurnsTheAnswerWhenItIsAskedFor() {
        int turned = 0;
        for (String pair : List.of("m0,m1", "m0,m2", "m1,m3", "m2,m4", "m4,m5")) {
            JsonNode answer = compare("m=" + pair);
            double before = answer.get("overall").get("difference").asDouble();
            for (JsonNode flip : answer.get("flips")) {
                if (flip.get("kind").asString().equals("weight")) {
                    turned++;
                    JsonNode after = compare("m=" + pair + "&weights=" + written(flip.get("weights")));
                    assertThat(after.get("overall").get("difference").asDouble() * before)
                            .isNegative();
                    assertThat(after.get("weights")
                                    .get(flip.get("category").asString())
                                    .asDouble())
                            .isCloseTo(flip.get("to").asDouble(), within(1e-6));
                }
            }
        }
        assertThat(turned).isPositive();
    }

    private static String written(JsonNode weights) {
        return weights.propertyStream()
                .map(weight -> weight.getKey() + ':' + weight.getValue().asString())
                .collect(Collectors.joining(","));
    }

    @Test
    void otherWeightsCountAsTheyDoInAMethodology() {
        Methodology other = RANDOM.methodology().reweighted(Map.of("coding", 0.9, "math", 0.0));
        Comparison comparison = COMPARISONS.of(List.of("m1", "m2"), other);
        JsonNode answer = compare("m=m1,m2&weights=coding:90,math:0");
        assertThat(answer.get("overall").get("a").asDouble())
                .isEqualTo(comparison.overall().a());
        assertThat(answer.get("weights").get("math").asDouble()).isZero();
        assertThat(compare("m=m1,m2").has("weights")).isFalse();
    }

    @Test
    void comparedTheOtherWayRoundTheAnswerIsTheSame() {
        JsonNode one = compare("m=m1,m2").get("overall");
        JsonNode other = compare("m=m2,m1").get("overall");
        assertThat(other.get("difference").asDouble())
                .isEqualTo(-one.get("difference").asDouble());
        assertThat(other.get("winner")).isEqualTo(one.get("winner"));
    }

    @Test
    void threeAndFourModelsAreComparedWithTheFirst() {
        JsonNode answer = compare("m=m1,m2,m3,m4");
        assertThat(each(answer.get("models"), "model")).containsExactly("m1", "m2", "m3", "m4");
        assertThat(each(answer.get("pairs"), "model")).containsExactly("m2", "m3", "m4");
        assertThat(answer.get("overall")).isEqualTo(compare("m=m1,m2").get("overall"));
        assertThat(answer.get("pairs").get(2).get("overall"))
                .isEqualTo(compare("m=m1,m4").get("overall"));
        assertThat(answer.get("pairs").get(2).get("sentences"))
                .isEqualTo(compare("m=m1,m4").get("sentences"));
        assertThat(each(answer.get("common"), "category")).isEqualTo(each(answer.get("categories"), "category"));
        assertThat(answer.get("naive").get("overall").get("scores").size()).isEqualTo(4);
        assertThat(compare("m=m1,m2").has("pairs")).isFalse();
    }

    /// A fact is a path to what the answer holds.
    @Test
    void sentencesNameWhatTheyRestOn() {
        List<String> kinds = new ArrayList<>();
        for (JsonNode sentence : compare("m=m1,m2").get("sentences")) {
            kinds.add(sentence.get("kind").asString());
            assertThat(sentence.get("text").asString()).isNotBlank();
            assertThat(sentence.get("facts").size()).isPositive();
        }
        assertThat(kinds).startsWith("verdict", "evidence").contains("category", "swing", "pick", "naive");
    }

    @Test
    void onSharedTestsAloneNothingIsEstimated() {
        assertThat(compare("m=m1,m2&basis=completed")).isEqualTo(compare("m=m1,m2"));
        JsonNode matched = compare("m=m1,m2&basis=matched");
        assertThat(matched.get("overall").get("basis").asString()).isEqualTo("matched");
        matched.get("categories")
                .forEach(
                        category -> assertThat(category.get("basis").asString()).isIn("matched", "no-claim"));
    }

    @Test
    void aReaderGetsTheSentencesInTheLanguageAskedFor() {
        String english = compare("m=m1,m2").get("sentences").toString();
        String german = compare("m=m1,m2&language=de").get("sentences").toString();
        assertThat(compare("m=m1,m2&language=en").get("sentences").toString()).isEqualTo(english);
        assertThat(german).contains("nsgesamt").isNotEqualTo(english);
        assertThat(compare("m=m1,m2&language=de").get("overall"))
                .isEqualTo(compare("m=m1,m2").get("overall"));
    }

    @Test
    void thePastIsComparedAsItWas() {
        String past =
                "/api/v1/boards/compared/compare?m=m1,m2&at=" + RANDOM.version().offset();
        assertThat(json(SERVER.get(past)).get("overall"))
                .isEqualTo(compare("m=m1,m2").get("overall"));
    }

    @Test
    void theSameQuestionHasTheSameAnswerAndNeedNotBeSentTwice() {
        String call = "/api/v1/boards/compared/compare?m=m1,m2";
        var first = SERVER.get(call);
        assertThat(SERVER.get(call).body()).isEqualTo(first.body());
        var again = SERVER.get(call, "If-None-Match", header(first, "ETag"));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(header(SERVER.get("/api/v1/boards/compared/compare?m=m2,m1"), "ETag"))
                .isNotEqualTo(header(first, "ETag"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?m=",
                "?m=m1",
                "?m=m1,",
                "?m=m1,m1",
                "?m=m1,M1",
                "?m=m1,m2,m3,m4,m5",
                "?m=m1;m2",
                "?m=,m1,m2"
            })
    void nothingButTwoToFourModelsIsCompared(String query) {
        assertThat(problem(SERVER.get("/api/v1/boards/compared/compare" + query), ProblemType.BAD_PARAMETER)
                        .detail())
                .contains("\"m\"", "two to four different model ids");
    }

    @ParameterizedTest
    @CsvSource({"'m1,nobody', nobody", "'nobody,m1', nobody", "'m1,%3Cb%3E', one of these ids"})
    void aModelThatTheBoardDoesNotKnowIsNotFound(String models, String named) {
        assertThat(problem(SERVER.get("/api/v1/boards/compared/compare?m=" + models), ProblemType.NOT_FOUND)
                        .detail())
                .contains(named)
                .doesNotContain("<");
    }

    @ParameterizedTest
    @CsvSource({
        "lane=best, lane",
        "weights=cooking:4, weights",
        "weights=coding:0, weights",
        "at=yesterday, at",
        "revision=0, revision",
        "minVersion=x, minVersion",
        "language=xx, language",
        "basis=guessed, basis",
        "limit=1, limit",
        "m=m1, m"
    })
    void aBadParameterIsNamed(String parameter, String name) {
        String zero = parameter.equals("weights=coding:0") ? ",agentic:0,knowledge:0,math:0" : "";
        assertThat(problem(
                                SERVER.get("/api/v1/boards/compared/compare?m=m1,m2&" + parameter + zero),
                                ProblemType.BAD_PARAMETER)
                        .detail())
                .contains('"' + name + '"');
    }
}
