package dev.podium.ui.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.podium.board.Board;
import dev.podium.event.Entry;
import dev.podium.samples.Entries;
import dev.podium.samples.Logs;
import dev.podium.samples.Sample;
import dev.podium.wire.ProblemType;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// The tiny board until #15, when beta leads alpha; then alpha overtakes beta, and gamma gets a price.
class MovementsApiTest {

    private static final ApiServer SERVER = ApiServer.SHARED;
    private static final String CALL = "/api/v1/boards/moving/movements?";

    @BeforeAll
    static void publish() {
        publish("moving");
        SERVER.desk.lay(TinyBoard.named("moving", Logs.board(TinyBoard.entries())));
    }

    private static Board publish(String id) {
        List<Entry> entries = TinyBoard.entries();
        entries.add(Sample.result("r8", "alpha", "calc", 100).event()); // 40 before: 70 now
        entries.add(Sample.retracted("r5")); // takes beta's test of knowledge
        entries.add(Sample.priced("gamma", 1, 2));
        SERVER.boards.feed(id, Entries.of(entries));
        return SERVER.publish(TinyBoard.named(id, Logs.board(entries)));
    }

    @Test
    void whatMovedIsToldWithItsCausesTheFarthestFirst() {
        JsonNode answer = Answers.json(SERVER.get(CALL + "from=15"));

        assertThat(answer.get("board").asString()).isEqualTo("moving");
        assertThat(answer.get("version").asLong()).isEqualTo(18);
        assertThat(answer.get("lane").asString()).isEqualTo("provisional");
        assertThat(answer.get("from").get("version").asLong()).isEqualTo(15);
        assertThat(answer.get("from").get("asOf").asString()).isEqualTo("2026-03-14T12:00:15Z");
        assertThat(answer.get("moved").asInt()).isEqualTo(3);
        assertThat(Answers.each(answer.get("movements"), "model")).containsExactly("beta", "alpha", "gamma");
        JsonNode beta = answer.get("movements").get(0);
        assertThat(beta.get("name").asString()).isEqualTo("Model beta");
        assertThat(beta.get("fromRank").asInt()).isEqualTo(1);
        assertThat(beta.has("toRank")).isFalse();
        assertThat(beta.get("points").asDouble()).isEqualTo(-7.5);
        JsonNode cause = beta.get("causes").get(0);
        assertThat(cause.get("cause").asString()).isEqualTo("correction");
        assertThat(cause.get("benchmark").asString()).isEqualTo("know");
        assertThat(cause.get("offsets").get(0).asLong()).isEqualTo(17);
        assertThat(cause.get("events").asInt()).isEqualTo(1);
    }

    @Test
    void partsSumToTheWhole() {
        JsonNode alpha = Answers.json(SERVER.get(CALL + "from=15&model=alpha"))
                .get("movements")
                .get(0);

        assertThat(Answers.each(alpha.get("causes"), "cause")).containsExactly("evidence", "rival");
        double sum = alpha.get("causes")
                .valueStream()
                .mapToDouble(cause -> cause.get("points").asDouble())
                .sum();
        assertThat(sum).isEqualTo(alpha.get("points").asDouble()).isEqualTo(6);
        assertThat(alpha.get("causes").get(1).get("rivals").get(0).asString()).isEqualTo("beta");
        assertThat(alpha.get("causes").get(1).get("toRank").asInt()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "from=15&to=15, 15, 15, 0",
        "from=2026-03-14T12:00:15Z&to=18, 15, 18, 3",
        "from=15&to=2026-03-14, 15, 18, 3",
        "from=15&to=2099-01-01, 15, 18, 3",
        "from=18, 18, 18, 0",
        "from=15&lane=verified, 15, 18, 1",
        "from=15&model=gamma, 15, 18, 1",
        "from=15&limit=1, 15, 18, 3"
    })
    void momentsLaneModelAndLimitCanBeChosen(String query, long from, long to, int moved) {
        JsonNode answer = Answers.json(SERVER.get(CALL + query));

        assertThat(answer.get("from").get("version").asLong()).isEqualTo(from);
        assertThat(answer.get("version").asLong()).isEqualTo(to);
        assertThat(answer.get("moved").asInt()).isEqualTo(moved);
        assertThat(answer.get("movements").size()).isEqualTo(query.contains("limit") ? 1 : moved);
    }

    /// A day before the board's newest event there was no board.
    @Test
    void unlessSaidItIsSinceADayBefore() {
        JsonNode answer = Answers.json(SERVER.get("/api/v1/boards/moving/movements"));

        assertThat(answer.has("from")).isFalse();
        JsonNode alpha = answer.get("movements").get(0);
        assertThat(alpha.get("model").asString()).isEqualTo("alpha");
        assertThat(alpha.has("fromScore")).isFalse();
        assertThat(alpha.get("toRank").asInt()).isEqualTo(1);
        assertThat(Answers.each(alpha.get("causes"), "cause")).containsExactly("evidence", "evidence", "evidence");
    }

    @ParameterizedTest
    @ValueSource(strings = {"from=19", "from=3&to=15", "to=4", "from=2020-01-01", "to=999999"})
    void aMomentThatNeverWasIsNotFound(String query) {
        Answers.problem(SERVER.get(CALL + query), ProblemType.NOT_FOUND);
    }

    @Test
    void itIsATableToo() {
        HttpResponse<String> csv = SERVER.get(CALL + "from=15", "Accept", "text/csv");
        assertThat(csv.body().lines())
                .containsExactly(
                        "model,name,fromRank,toRank,fromScore,toScore,points,causes",
                        "beta,Model beta,1,,77.5,70,-7.5,correction know -7.50 rank 1 to none (#17)",
                        "alpha,\"'=Alpha, \"\"the first\"\"\",2,1,66,72,6,evidence calc +6.00 (#16) | rival rank 2 to 1 (#17)",
                        "gamma,Model gamma,,,50,50,0.0,price (#18)");
        assertThat(SERVER.get(CALL + "from=15", "Accept", "application/x-ndjson")
                        .body()
                        .lines())
                .hasSize(3)
                .first()
                .asString()
                .startsWith("{\"model\":\"beta\"");
    }

    @Test
    void whatTheCallerHasIsNotSentAgain() {
        HttpResponse<String> first = SERVER.get(CALL + "from=15");
        String tag = Answers.header(first, "ETag");

        assertThat(SERVER.get(CALL + "from=15", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        assertThat(SERVER.get(CALL + "from=15&limit=2", "If-None-Match", tag).statusCode())
                .isEqualTo(200);
        assertThat(Answers.header(first, "Podium-Version")).isEqualTo("18");
    }
}
