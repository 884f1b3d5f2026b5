package dev.podium.ui.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.podium.board.Beat;
import dev.podium.samples.Logs;
import dev.podium.samples.Sample;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CachingTest {

    private static final ApiServer SERVER = ApiServer.SHARED;

    @BeforeAll
    static void publish() {
        SERVER.publish(TinyBoard.named("cached"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "leaderboard",
                "models",
                "models/alpha",
                "compare?m=alpha,beta",
                "benchmarks",
                "benchmarks/code",
                "events",
                "movements",
                "export.csv",
                "export.ndjson",
                ""
            })
    void whatTheCallerHasAlreadyIsNotSentAgain(String call) {
        String path = "/api/v1/boards/cached" + (call.isEmpty() ? "" : "/" + call);
        HttpResponse<String> first = SERVER.get(path);
        String tag = Answers.header(first, "ETag");
        assertThat(tag).matches("\"[0-9a-f]{32}\"");
        for (String known : List.of(tag, "W/" + tag, "\"other\", " + tag, "*")) {
            HttpResponse<String> again = SERVER.get(path, "If-None-Match", known);
            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(Answers.header(again, "ETag")).isEqualTo(tag);
        }
        assertThat(SERVER.get(path, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
    }

    @Test
    void theTagCoversVersionQueryFormAndBoard() {
        SERVER.publish(TinyBoard.named("cached-too"));
        List<String> tags = Stream.of(
                        SERVER.get("/api/v1/boards/cached/leaderboard"),
                        SERVER.get("/api/v1/boards/cached-too/leaderboard"),
                        SERVER.get("/api/v1/boards/cached/leaderboard?lane=verified"),
                        SERVER.get("/api/v1/boards/cached/leaderboard", "Accept", "text/csv"),
                        SERVER.get("/api/v1/boards/cached/leaderboard", "Accept", "application/x-ndjson"),
                        SERVER.get("/api/v1/boards/cached/models"))
                .map(answer -> Answers.header(answer, "ETag"))
                .toList();
        assertThat(tags).doesNotHaveDuplicates();
    }

    @Test
    void aNewerVersionHasAnotherTag() {
        SERVER.publish(TinyBoard.named("growing"));
        HttpResponse<String> before = SERVER.get("/api/v1/boards/growing/models");
        var entries = TinyBoard.entries();
        entries.add(Sample.described("delta"));
        SERVER.publish(TinyBoard.named("growing", Logs.board(entries)));
        HttpResponse<String> after =
                SERVER.get("/api/v1/boards/growing/models", "If-None-Match", Answers.header(before, "ETag"));
        assertThat(after.statusCode()).isEqualTo(200);
        assertThat(Answers.header(before, "Podium-Version")).isEqualTo("15");
        assertThat(Answers.header(after, "Podium-Version")).isEqualTo("16");
    }

    @Test
    void aStaleBoardSaysSoAndForHowLong() {
        try (ApiServer server = new ApiServer()) {
            server.boards.beat("main", new Beat(Sample.NOON, 15, 0, null));
            server.publish(TinyBoard.named("main"));
            HttpResponse<String> fresh = server.get("/api/v1/leaderboard");
            assertThat(Answers.json(fresh).get("stale").asBoolean()).isFalse();
            assertThat(Answers.json(fresh).has("staleForSeconds")).isFalse();

            server.ticks.addAndGet(Duration.ofSeconds(7).toNanos());
            HttpResponse<String> stale =
                    server.get("/api/v1/leaderboard", "If-None-Match", Answers.header(fresh, "ETag"));
            assertThat(Answers.json(stale).get("stale").asBoolean()).isTrue();
            assertThat(Answers.json(stale).get("staleForSeconds").asInt()).isEqualTo(7);
            assertThat(Answers.header(stale, "Podium-Stale-For")).isEqualTo("7");
        }
    }
}
