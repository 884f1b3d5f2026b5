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
        assertThat(routes.model("team", "alpha", Lane.PROVISIONAL)).isEqualTo("models/alpha");
        assertThat(routes.live("team")).isEqualTo("live");
    }

    @Test
    void everyOtherBoardIsNamedEvenTheStandardOne() {
        assertThat(routes.leaderboard("main", "")).isEqualTo("boards/main");
        assertThat(routes.leaderboard("main", "coding")).isEqualTo("boards/main/coding");
        assertThat(routes.model("main", "alpha", Lane.PROVISIONAL)).isEqualTo("boards/main/models/alpha");
        assertThat(routes.live("main")).isEqualTo("boards/main/live");
    }

    @Test
    void theVerifiedLaneIsNamedInTheAddressOfAModel() {
        assertThat(routes.model("team", "alpha", Lane.VERIFIED)).isEqualTo("models/alpha?lane=verified");
    }
}
