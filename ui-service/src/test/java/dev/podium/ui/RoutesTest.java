package dev.podium.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.podium.result.Lane;
import org.junit.jupiter.api.Test;

class RoutesTest {

    private final Routes routes = new Routes("team");

    @Test
    void theHomeBoardNeedsNoName() {
        assertThat(routes.leaderboard("team", "")).isEmpty();
        assertThat(routes.leaderboard("team", "coding")).isEqualTo("coding");
        assertThat(routes.model("team", "alpha", Lane.PROVISIONAL, null)).isEqualTo("models/alpha");
        assertThat(routes.live("team")).isEqualTo("live");
    }

    @Test
    void everyOtherBoardIsNamedEvenTheStandardOne() {
        assertThat(routes.leaderboard("main", "")).isEqualTo("boards/main");
        assertThat(routes.leaderboard("main", "coding")).isEqualTo("boards/main/coding");
        assertThat(routes.model("main", "alpha", Lane.PROVISIONAL, null)).isEqualTo("boards/main/models/alpha");
        assertThat(routes.live("main")).isEqualTo("boards/main/live");
    }

    @Test
    void theVerifiedLaneIsNamedInTheAddressOfAModel() {
        assertThat(routes.model("team", "alpha", Lane.VERIFIED, null)).isEqualTo("models/alpha?lane=verified");
    }

    @Test
    void aMomentOfThePastIsNamedAsItWasWritten() {
        assertThat(routes.model("team", "alpha", Lane.VERIFIED, "30")).isEqualTo("models/alpha?lane=verified&at=30");
        assertThat(routes.leaderboard("main", Lane.PROVISIONAL, "2026-03-14")).isEqualTo("boards/main?at=2026-03-14");
        assertThat(routes.leaderboard("team", Lane.PROVISIONAL, "a&lane=b")).isEqualTo("?at=a%26lane%3Db");
        assertThat(routes.leaderboard("team", Lane.PROVISIONAL, null)).isEmpty();
    }
}
