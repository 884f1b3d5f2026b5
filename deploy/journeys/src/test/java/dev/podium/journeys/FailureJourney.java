package dev.podium.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.assertions.LocatorAssertions;
import dev.podium.testing.Children;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;

/// Pages that are open while something breaks: they stay filled, say how old they are, and come back by themselves.
@ResourceLock(Podium.CHANGES)
class FailureJourney {

    private static final String ID = "gemini-3-flash-preview";
    private static final String NAME = "Gemini 3 Flash Preview";
    private static final String TEST = "livecodebench-v6";
    private static final LocatorAssertions.ContainsTextOptions SOON =
            new LocatorAssertions.ContainsTextOptions().setTimeout(20_000);

    @RegisterExtension
    static final Podium PODIUM = Podium.CHANGED;

    @RegisterExtension
    final Visitor visitor = new Visitor(PODIUM);

    @Test
    void aPageStaysFilledWhenRedisIsKilledAndMovesAgainAfterwards() throws IOException, InterruptedException {
        Leaderboard board = open();
        int ranked = board.rankedRows().count();
        ProcessHandle killed = PODIUM.redis();
        Children.signal(killed, "KILL");
        await().atMost(Duration.ofSeconds(10))
                .ignoreExceptions()
                .until(() -> PODIUM.redis().pid() != killed.pid());
        assertThat(board.rankedRows()).hasCount(ranked);
        moves(board, 15);
    }

    @Test
    void aPageSaysSoWhileRedisDoesNotAnswer() throws IOException, InterruptedException {
        Leaderboard board = open();
        int ranked = board.rankedRows().count();
        ProcessHandle redis = PODIUM.redis();
        Children.signal(redis, "STOP");
        try {
            assertThat(board.status()).containsText("Stale", SOON);
            assertThat(board.rankedRows()).hasCount(ranked);
        } finally {
            Children.signal(redis, "CONT");
        }
        assertThat(board.status()).containsText("Live", SOON);
        moves(board, 25);
    }

    @Test
    void aPageSaysSoWhilePodiumIsAwayAndComesBackWithIt() throws IOException, InterruptedException {
        visitor.expectsOutages();
        Leaderboard board = open();
        int ranked = board.rankedRows().count();
        board.page().evaluate("() => scrollTo(0, 400)");
        PODIUM.stop();
        assertThat(board.status()).containsText("Reconnecting", SOON);
        assertThat(board.rankedRows()).hasCount(ranked);
        PODIUM.start();
        assertThat(board.status()).containsText("Live", SOON);
        assertThat(board.model(NAME)).isVisible();
        board.page().waitForFunction("() => scrollY === 400");
        moves(board, 35);
    }

    private Leaderboard open() {
        Leaderboard board = new Leaderboard(visitor.open("/"));
        assertThat(board.model(NAME)).isVisible();
        assertThat(board.status()).containsText("Live");
        return board;
    }

    private static void moves(Leaderboard board, double score) {
        String before = board.score(NAME);
        PODIUM.api().submit(ID, TEST, score);
        board.awaitOtherScore(NAME, before);
    }
}
