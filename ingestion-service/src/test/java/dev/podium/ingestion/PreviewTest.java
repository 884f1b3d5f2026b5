package dev.podium.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.podium.board.Leaderboard;
import dev.podium.board.Question;
import dev.podium.board.Row;
import dev.podium.event.Event;
import dev.podium.ingestion.Client.Answer;
import dev.podium.ledger.Ledger;
import dev.podium.result.Lane;
import dev.podium.samples.Sample;
import dev.podium.standings.Standings;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// A shadow run over HTTP: alpha leads by coding, beta by knowledge, gamma has little.
class PreviewTest {

    private static final String PATH = "/api/v1/methodology:preview";

    private TestService service;
    private Client client;

    @BeforeEach
    void start() {
        service = TestService.start();
        client = service.as(Actor.HOUSE, Scope.CATALOG_WRITE);
        List.<Event>of(
                        Sample.described("gamma"),
                        Sample.published(Sample.methodology(
                                1,
                                0.5,
                                1,
                                Sample.category("coding", 0.8, "swe"),
                                Sample.category("know", 0.2, "gpqa"))),
                        Sample.result("r1", "alpha", "swe", 80).event(),
                        Sample.result("r2", "alpha", "gpqa", 40).event(),
                        Sample.result("r3", "beta", "swe", 60)
                                .admittedThirdParty()
                                .event(),
                        Sample.result("r4", "beta", "gpqa", 90).event(),
                        Sample.result("r5", "gamma", "gpqa", 70)
                                .admittedThirdParty()
                                .event())
                .forEach(event -> service.ports.log.append(event).join());
        service.ports.shown.put(Sample.BOARD, (long) service.records().size() - 1);
    }

    @AfterEach
    void stop() {
        service.close();
    }

    private static String weighing(int coding, int knowledge) {
        return """
                {"categories":[{"id":"coding","name":"Coding","weight":%d,"benchmarks":[{"benchmark":"swe","weight":1}]},
                               {"id":"know","name":"Knowledge","weight":%d,"benchmarks":[{"benchmark":"gpqa","weight":1}]}]}
                """.formatted(coding, knowledge);
    }

    @Test
    void everyChangeOfRankIsListedInBothLanes() {
        Answer answer = client.post(PATH, weighing(20, 80));

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.number("version")).isEqualTo(service.records().size() - 1);
        assertThat(answer.number("methodology")).isEqualTo(1);
        assertThat(answer.number("revision")).isEqualTo(2);
        JsonNode provisional = answer.json().get("provisional");
        assertThat(changes(provisional.get("moved"))).containsExactly("beta 2-1 66.0-84.0", "alpha 1-3 72.0-48.0");
        assertThat(changes(provisional.get("becomeRanked"))).containsExactly("gamma x-2 70.0-70.0");
        assertThat(provisional.get("becomeUnranked")).isEmpty();
        JsonNode verified = answer.json().get("verified");
        assertThat(verified.get("moved")).isEmpty();
        assertThat(changes(verified.get("becomeRanked"))).containsExactly("gamma x-1 70.0-70.0");
        assertThat(changes(verified.get("becomeUnranked"))).containsExactly("beta 1-x 60.0-60.0");
        assertThat(provisional.get("moved").get(0).get("name").asString()).isEqualTo("Model beta");
    }

    @Test
    void nothingIsStored() {
        int records = service.records().size();
        client.post(PATH, weighing(20, 80));

        assertThat(service.records()).hasSize(records);
        assertThat(client.put("/api/v1/methodology", weighing(20, 80)).number("revision"))
                .isEqualTo(2);
    }

    @Test
    void publishingDoesWhatThePreviewSaid() {
        JsonNode preview = client.post(PATH, weighing(45, 55)).json();
        Map<String, Integer> expected = ranks(standings(), preview.get("provisional"));

        client.put("/api/v1/methodology", weighing(45, 55));

        assertThat(ranks(standings())).isEqualTo(expected).isNotEmpty();
    }

    @Test
    void theRulesInForceChangeNothing() {
        JsonNode preview = client.post(
                        PATH, weighing(80, 20).replace("{\"categories\"", "{\"minEvidence\":0.5,\"categories\""))
                .json();

        for (String lane : List.of("provisional", "verified")) {
            preview.get(lane).forEach(list -> assertThat(list).isEmpty());
        }
    }

    @Test
    void theDeskIsAskedForTheShownMomentUnderBothRules() {
        client.post(PATH, weighing(20, 80));

        assertThat(service.ports.questions)
                .hasSize(2)
                .allMatch(question -> question.when()
                        .equals(new Question.AtOffset(service.records().size() - 1)));
        assertThat(service.ports.questions.getFirst().rules()).isEqualTo(new Question.InForce());
        assertThat(service.ports.questions.getLast().rules())
                .isInstanceOfSatisfying(
                        Question.Draft.class,
                        draft -> assertThat(draft.methodology().revision()).isEqualTo(2));
    }

    @Test
    void aDeskThatDoesNotAnswerIsSaidToBeAway() {
        service.ports.deskAnswers = false;
        Answer answer = client.post(PATH, weighing(20, 80));

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.problem()).isEqualTo("overloaded");
        assertThat(answer.header("Retry-After")).isEqualTo("1");
    }

    @Test
    void aBoardThatNobodyShowsYetCannotBeLookedAt() {
        service.ports.shown.clear();

        assertThat(client.post(PATH, weighing(20, 80)).problem()).isEqualTo("overloaded");
        assertThat(client.post("/api/v1/boards/nowhere/methodology:preview", weighing(20, 80))
                        .problem())
                .isEqualTo("not-found");
    }

    @Test
    void onlyWhoMayPublishMayPreview() {
        assertThat(service.client.post(PATH, weighing(20, 80)).problem()).isEqualTo("insufficient-scope");
        assertThat(client.with(null).post(PATH, weighing(20, 80)).problem()).isEqualTo("unauthenticated");
        assertThat(client.get(PATH).header("Allow")).isEqualTo("OPTIONS, POST");
    }

    private Leaderboard standings() {
        return Standings.lane(Ledger.of(Sample.BOARD, service.records()), Lane.PROVISIONAL);
    }

    private static Map<String, Integer> ranks(Leaderboard lane) {
        Map<String, Integer> ranks = new TreeMap<>();
        for (Row row : lane.ranked()) {
            ranks.put(row.model(), row.overall() == null ? null : row.overall().rank());
        }
        return ranks;
    }

    /// The ranks of now with a preview's changes.
    private static Map<String, Integer> ranks(Leaderboard lane, JsonNode changes) {
        Map<String, Integer> ranks = ranks(lane);
        changes.get("moved")
                .forEach(c ->
                        ranks.put(c.get("model").asString(), c.get("toRank").asInt()));
        changes.get("becomeRanked")
                .forEach(c ->
                        ranks.put(c.get("model").asString(), c.get("toRank").asInt()));
        changes.get("becomeUnranked").forEach(c -> ranks.remove(c.get("model").asString()));
        return ranks;
    }

    private static List<String> changes(JsonNode list) {
        return list.valueStream()
                .map(c -> c.get("model").asString()
                        + ' '
                        + c.path("fromRank").asString("x")
                        + '-'
                        + c.path("toRank").asString("x")
                        + ' '
                        + Math.round(10 * c.get("fromScore").asDouble()) / 10.0
                        + '-'
                        + Math.round(10 * c.get("toScore").asDouble()) / 10.0)
                .toList();
    }
}
