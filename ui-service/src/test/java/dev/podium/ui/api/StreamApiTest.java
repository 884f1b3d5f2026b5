package dev.podium.ui.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.podium.event.Entry;
import dev.podium.samples.Logs;
import dev.podium.samples.Sample;
import dev.podium.ui.feed.Boards;
import dev.podium.wire.Json;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class StreamApiTest {

    private static final ApiServer SERVER = ApiServer.SHARED;

    @Test
    void aNewClientHearsOfTheBoardThatIsShown() {
        show("heard", 0, 15);
        try (Listening client = listen("heard", null)) {
            await().until(() -> client.events.size() == 1);
            assertThat(client.events.getFirst().event()).isEqualTo("board");
            assertThat(client.events.getFirst().id()).isEqualTo(15);
            assertThat(data(client, 0).get("version").asLong()).isEqualTo(15);
            assertThat(data(client, 0).get("moves").size()).isZero();
            assertThat(client.comments).contains("retry: 2000");
        }
    }

    @Test
    void aNewerBoardIsToldWithWhatMoved() {
        show("moved", 0, 15);
        try (Listening client = listen("moved", null)) {
            await().until(() -> client.events.size() == 1);
            publishNewer("moved");
            await().until(() -> client.events.size() == 2);
            JsonNode news = data(client, 1);
            assertThat(news.get("version").asLong()).isEqualTo(16);
            assertThat(news.get("moved").asInt()).isEqualTo(1);
            JsonNode first = news.get("moves").get(0);
            assertThat(first.get("model").asString()).isEqualTo("beta");
            assertThat(first.get("lane").asString()).isEqualTo("provisional");
            assertThat(first.get("toRank").asInt()).isEqualTo(1);
        }
    }

    @Test
    void entriesAreToldOnceAndAgainWithTheirEffects() {
        show("told", 0, 15);
        try (Listening client = listen("told", null)) {
            await().until(() -> client.events.size() == 1);
            SERVER.boards.feed("told", Boards.entries(16, 18));
            SERVER.feed.look("told");
            await().until(() -> client.events.size() == 4);
            SERVER.boards.feed("told", List.of(Boards.entry(17, "with effects")));
            SERVER.feed.look("told");
            await().until(() -> client.events.size() == 5);
            assertThat(client.kinds()).containsExactly("board", "entry", "entry", "entry", "entry");
            assertThat(client.ids()).containsExactly(15L, 16L, 17L, 18L, 18L);
            assertThat(data(client, 4).get("offset").asLong()).isEqualTo(17);
        }
    }

    @Test
    void aClientThatComesBackHearsWhatItMissed() {
        show("missed", 0, 15);
        try (Listening client = listen("missed", "12")) {
            await().until(() -> client.events.size() == 4);
            assertThat(client.kinds()).containsExactly("entry", "entry", "entry", "board");
            assertThat(client.ids()).containsExactly(13L, 14L, 15L, 15L);
        }
    }

    @Test
    void aClientThatMissedNothingHearsNothingTwice() {
        show("quiet", 0, 15);
        try (Listening client = listen("quiet", "15")) {
            await().until(() -> !client.events.isEmpty());
            assertThat(client.kinds()).containsExactly("board");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "99", "another-life"})
    void aClientThatCannotBeToldWhatItMissedBeginsAnew(String lastEventId) {
        show("reset", 10, 15);
        try (Listening client = listen("reset", lastEventId)) {
            await().until(() -> client.events.size() == 2);
            assertThat(client.kinds()).containsExactly("reset", "board");
            assertThat(data(client, 0).get("version").asLong()).isEqualTo(15);
        }
    }

    @Test
    void openStreamsDoNotKeepTheServerFromStopping() {
        ApiServer server = new ApiServer();
        server.publish(TinyBoard.named("main"));
        try (Listening client = new Listening(server.uri("/api/v1/stream"), null)) {
            await().until(() -> !client.events.isEmpty());
            long start = System.nanoTime();
            server.close();
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
        }
    }

    private static void show(String board, long first, long last) {
        SERVER.boards.feed(board, Boards.entries(first, last));
        SERVER.publish(TinyBoard.named(board));
    }

    private static void publishNewer(String board) {
        List<Entry> entries = TinyBoard.entries();
        entries.add(Sample.result("r8", "beta", "calc", 100).event());
        SERVER.publish(TinyBoard.named(board, Logs.board(entries)));
    }

    private static Listening listen(String board, @Nullable String lastEventId) {
        return new Listening(SERVER.uri("/api/v1/boards/" + board + "/stream"), lastEventId);
    }

    private static JsonNode data(Listening client, int n) {
        return Json.canonical().readTree(client.events.get(n).data());
    }
}
