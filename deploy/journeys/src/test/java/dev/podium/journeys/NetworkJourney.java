package dev.podium.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;
import tools.jackson.databind.JsonNode;

/// Pages whose way to Podium breaks while results arrive: the same tab catches up, without being loaded anew.
@ResourceLock(Podium.CHANGES)
class NetworkJourney {

    private static final String ID = "gemini-3-flash-preview";
    private static final String NAME = "Gemini 3 Flash Preview";
    private static final String TEST = "livecodebench-v6";
    private static final LocatorAssertions.ContainsTextOptions SOON =
            new LocatorAssertions.ContainsTextOptions().setTimeout(30_000);

    @RegisterExtension
    static final Podium PODIUM = Podium.CHANGED;

    @RegisterExtension
    final Visitor visitor = new Visitor(PODIUM);

    private Cable cable;
    private Leaderboard board;

    @BeforeEach
    void open() throws IOException {
        visitor.expectsOutages();
        PODIUM.api().awaitVersion(PODIUM.api().submit(ID, TEST, 5));
        cable = new Cable(PODIUM.port());
        board = new Leaderboard(visitor.openThrough(cable, "/"));
        assertThat(board.model(NAME)).isVisible();
        assertThat(board.status()).containsText("Live");
        board.page().evaluate("() => { window.neverReloaded = true; }");
    }

    @AfterEach
    void close() throws IOException {
        cable.close();
    }

    @Test
    void aPageCatchesUpWithWhatHappenedWhileTheNetworkWasAway() throws IOException {
        int ranked = board.rankedRows().count();
        cable.cut();
        assertThat(board.status()).containsText("Reconnecting", SOON);
        assertThat(board.rankedRows()).hasCount(ranked);
        PODIUM.api().awaitVersion(PODIUM.api().submit(ID, TEST, 95));
        cable.mend();
        isAsTheApiSays();
    }

    /// The server believes that it has told the page, and goes on from there.
    @Test
    void aPageCatchesUpWithWhatWasLostOnTheWay() throws IOException {
        cable.swallow();
        PODIUM.api().awaitVersion(PODIUM.api().submit(ID, TEST, 80));
        PODIUM.api().awaitVersion(PODIUM.api().submit(ID, TEST, 90));
        cable.cut();
        assertThat(board.status()).containsText("Reconnecting", SOON);
        cable.mend();
        isAsTheApiSays();
    }

    private void isAsTheApiSays() {
        long offset = PODIUM.api().submit(ID, TEST, 70);
        PODIUM.api().awaitVersion(offset);
        assertThat(board.status()).containsText("Live · as of " + Leaderboard.event(offset), SOON);
        JsonNode answer = PODIUM.api().read("/api/v1/leaderboard?limit=1000");
        assertThat(answer.path("version").asLong(-1)).isEqualTo(offset);
        assertThat(board.rankedRows()).hasCount(answer.path("rows").size());
        assertThat(board.wrong(answer, true)).isEmpty();
        assertThat(board.page().evaluate("() => window.neverReloaded === true")).isEqualTo(true);
    }
}
