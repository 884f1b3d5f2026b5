package dev.podium.ui.api;

import static dev.podium.ui.api.Answers.each;
import static dev.podium.ui.api.Answers.golden;
import static dev.podium.ui.api.Answers.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.podium.board.FeedEntry;
import dev.podium.board.RankMove;
import dev.podium.result.Lane;
import dev.podium.ui.feed.Boards;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// Models, benchmarks, events and boards.
class ThingsApiTest {

    private static final ApiServer SERVER = ApiServer.SHARED;

    @BeforeAll
    static void publish() {
        List<FeedEntry> entries = new ArrayList<>(Boards.entries(0, 15));
        entries.set(15, entries.get(15).withEffects(List.of(new RankMove(Lane.VERIFIED, "m1", null, 3, null, 70.25))));
        SERVER.boards.feed("tiny", entries);
        SERVER.publish(TinyBoard.named("tiny"));
        SERVER.feed.look("tiny");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/boards/tiny/models/alpha, model.json",
        "/api/v1/boards/tiny/models/ALPHA, model.json",
        "/api/v1/boards/tiny/models/gamma?lane=verified, model-verified.json",
        "/api/v1/boards/tiny/models?q=gamma, models.json",
        "/api/v1/boards/tiny/benchmarks/code, benchmark.json",
        "/api/v1/boards/tiny/events?limit=1, events.json",
        "/api/v1/boards/tiny, board.json"
    })
    void theAnswerIsAsWrittenByHand(String call, String file) throws IOException {
        assertThat(json(SERVER.get(call))).isEqualTo(golden(file));
    }

    @Test
    void allModelsAreListedRankedOrNot() {
        JsonNode answer = json(SERVER.get("/api/v1/boards/tiny/models"));
        assertThat(each(answer.get("models"), "model")).containsExactly("alpha", "beta", "gamma");
        assertThat(each(answer.get("models"), "ranked")).containsExactly("true", "true", "false");
        assertThat(answer.get("total").asInt()).isEqualTo(3);
    }

    @Test
    void aWalkThroughTheModelsMeetsEachOnce() {
        JsonNode first = json(SERVER.get("/api/v1/boards/tiny/models?limit=2"));
        JsonNode second = json(SERVER.get(
                "/api/v1/boards/tiny/models?limit=2&cursor=" + first.get("next").asString()));
        assertThat(each(first.get("models"), "model")).containsExactly("alpha", "beta");
        assertThat(each(second.get("models"), "model")).containsExactly("gamma");
        assertThat(second.has("next")).isFalse();
    }

    @Test
    void benchmarksSayWhetherTheyCount() {
        JsonNode benchmarks = json(SERVER.get("/api/v1/boards/tiny/benchmarks")).get("benchmarks");
        assertThat(each(benchmarks, "benchmark")).containsExactly("arena", "calc", "code", "know");
        assertThat(each(benchmarks, "state")).containsExactly("display-only", "weighted", "weighted", "weighted");
    }

    @Test
    void eventsAreReadBackwardsInPages() {
        List<Long> offsets = new ArrayList<>();
        String before = "";
        do {
            JsonNode page = json(SERVER.get("/api/v1/boards/tiny/events?limit=5" + before));
            page.get("events").forEach(event -> offsets.add(event.get("offset").asLong()));
            before = page.has("next") ? "&before=" + page.get("next").asLong() : "";
        } while (!before.isEmpty());
        assertThat(offsets).hasSize(16).isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    @Test
    void allBoardsAreListed() {
        assertThat(each(json(SERVER.get("/api/v1/boards")).get("boards"), "board"))
                .contains("tiny");
    }
}
