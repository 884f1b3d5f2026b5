package dev.podium.ui.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.podium.board.Board;
import dev.podium.catalog.Methodology;
import dev.podium.event.Entry;
import dev.podium.ledger.Ledger;
import dev.podium.samples.Logs;
import dev.podium.samples.Sample;
import dev.podium.standings.Standings;
import dev.podium.wire.ProblemType;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTest {

    private static final ApiServer SERVER = ApiServer.SHARED;

    /// Entry n was logged n seconds after noon of 2026-03-14.
    @BeforeAll
    static void publish() {
        List<Entry> entries = TinyBoard.entries();
        SERVER.publish(TinyBoard.named("timed"));
        SERVER.desk.lay(TinyBoard.named("timed", Logs.board(entries.subList(0, 11))));
        SERVER.desk.lay(TinyBoard.named("timed", Logs.board(entries.subList(0, 13))));
        SERVER.desk.lay(TinyBoard.named("timed", underOldRules(entries)));
    }

    /// Of two revisions the one that is not in force, as of #15.
    private static Board underOldRules(List<Entry> entries) {
        Methodology old = Sample.methodology(2, 0, 1, Sample.category("math", 1, "calc"));
        return Standings.of(Ledger.under(old, Sample.BOARD, Logs.recorded(entries)));
    }

    @ParameterizedTest
    @CsvSource({
        "15, 15",
        "12, 12",
        "11, 10",
        "2026-03-14T12:00:12Z, 12",
        "2026-03-14T12:00:11.5Z, 10",
        "2026-03-14T13:00:12%2B01:00, 12",
        "2026-03-14T13:00:12+01:00, 12",
        "2026-03-14, 15",
        "2027-01-01, 15",
        "2026-03-14T12:00:15Z, 15"
    })
    void theBoardOfAnEarlierMomentComesFromTheDesk(String at, long version) {
        HttpResponse<String> answer = SERVER.get("/api/v1/boards/timed/leaderboard?at=" + at);
        assertThat(Answers.json(answer).get("version").asLong()).isEqualTo(version);
        assertThat(Answers.header(answer, "Podium-Version")).isEqualTo(Long.toString(version));
    }

    @ParameterizedTest
    @ValueSource(strings = {"revision=2", "revision=2&at=15", "revision=2&at=2026-03-14", "revision=2&at=2099-01-01"})
    void theBoardUnderOtherRulesComesFromTheDesk(String query) {
        HttpResponse<String> answer = SERVER.get("/api/v1/boards/timed/leaderboard?" + query);
        assertThat(Answers.json(answer).get("methodology").asInt()).isEqualTo(2);
        assertThat(Answers.json(answer).get("version").asLong()).isEqualTo(15);
        assertThat(Answers.ranked(answer)).containsExactly("gamma", "alpha");
        assertThat(Answers.header(SERVER.get("/api/v1/boards/timed/leaderboard"), "ETag"))
                .isNotEqualTo(Answers.header(answer, "ETag"));
    }

    @Test
    void theRevisionInForceNeedsNoDesk() {
        HttpResponse<String> answer = SERVER.get("/api/v1/boards/timed/leaderboard?revision=3");
        assertThat(Answers.ranked(answer)).isEqualTo(Answers.ranked(SERVER.get("/api/v1/boards/timed/leaderboard")));
    }

    @Test
    void aRevisionThatNobodyPublishedIsNotFound() {
        Answers.problem(SERVER.get("/api/v1/boards/timed/leaderboard?revision=4"), ProblemType.NOT_FOUND);
        Answers.problem(SERVER.get("/api/v1/boards/timed/models/alpha?revision=4"), ProblemType.NOT_FOUND);
        Answers.problem(SERVER.get("/api/v1/boards/timed/leaderboard?revision=2&at=11"), ProblemType.NOT_FOUND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"16", "999999999999999999", "3", "2026-03-13", "2026-03-14T12:00:01Z"})
    void aMomentThatNeverWasIsNotFound(String at) {
        Answers.problem(SERVER.get("/api/v1/boards/timed/leaderboard?at=" + at), ProblemType.NOT_FOUND);
    }

    @Test
    void aDeskThatDoesNotAnswerInTimeIsSaidToBeBusy() {
        try (ApiServer server = new ApiServer()) {
            server.publish(TinyBoard.named("main"));
            server.desk.silent = true;
            HttpResponse<String> answer = server.get("/api/v1/leaderboard?at=12");
            Answers.problem(answer, ProblemType.OVERLOADED);
            assertThat(Integer.parseInt(Answers.header(answer, "Retry-After"))).isBetween(2, 5);
        }
    }

    @Test
    void ownWritesAreWaitedFor() {
        SERVER.publish(TinyBoard.named("written"));
        CompletableFuture<HttpResponse<String>> waiting =
                CompletableFuture.supplyAsync(() -> SERVER.get("/api/v1/boards/written/models?minVersion=16"));
        List<Entry> entries = TinyBoard.entries();
        entries.add(Sample.described("delta"));
        Board newer = SERVER.publish(TinyBoard.named("written", Logs.board(entries)));
        assertThat(Answers.json(waiting.join()).get("version").asLong())
                .isEqualTo(newer.version().offset());
    }

    @Test
    void whatDoesNotComeIsNotWaitedForEver() {
        long start = System.nanoTime();
        HttpResponse<String> answer = SERVER.get("/api/v1/boards/timed/models?minVersion=17");
        assertThat(Answers.json(answer).get("version").asLong()).isEqualTo(15);
        assertThat((System.nanoTime() - start) / 1e9).isBetween(1.9, 3.0);
    }

    @Test
    void aBoardThatNobodyShowsIsNotFound() {
        Answers.problem(SERVER.get("/api/v1/boards/nowhere/leaderboard"), ProblemType.NOT_FOUND);
        Answers.problem(SERVER.get("/api/v1/boards/nowhere"), ProblemType.NOT_FOUND);
        Answers.problem(SERVER.get("/api/v1/boards/nowhere/stream"), ProblemType.NOT_FOUND);
    }

    @Test
    void beforeAnyBoardWasSeenTheAnswerIsToTryAgain() {
        try (ApiServer server = new ApiServer()) {
            for (String call : List.of("leaderboard", "models", "models/x", "benchmarks", "events", "stream")) {
                HttpResponse<String> answer = server.get("/api/v1/" + call);
                Answers.problem(answer, ProblemType.OVERLOADED);
                assertThat(Answers.header(answer, "Retry-After")).isNotEmpty();
            }
            server.feed.look(null);
            assertThat(Answers.json(server.get("/api/v1/boards")).get("boards").size())
                    .isZero();
        }
    }
}
