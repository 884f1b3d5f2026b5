package dev.podium.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.podium.result.Lane;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoutesTest {

    private final Routes routes = new Routes("team");

    @Test
    void theHomeBoardNeedsNoName() {
        assertThat(routes.leaderboard("team", "")).isEmpty();
        assertThat(routes.leaderboard("team", "coding")).isEqualTo("coding");
        assertThat(routes.model(new Place("team", Lane.PROVISIONAL, null, null), "alpha"))
                .isEqualTo("models/alpha");
        assertThat(routes.live(Place.on("team"))).isEqualTo("live");
    }

    @Test
    void everyOtherBoardIsNamedEvenTheStandardOne() {
        assertThat(routes.leaderboard("main", "")).isEqualTo("boards/main");
        assertThat(routes.leaderboard("main", "coding")).isEqualTo("boards/main/coding");
        assertThat(routes.model(new Place("main", Lane.PROVISIONAL, null, null), "alpha"))
                .isEqualTo("boards/main/models/alpha");
        assertThat(routes.live(Place.on("main"))).isEqualTo("boards/main/live");
    }

    @Test
    void theVerifiedLaneIsNamedInTheAddressOfAModel() {
        assertThat(routes.model(new Place("team", Lane.VERIFIED, null, null), "alpha"))
                .isEqualTo("models/alpha?lane=verified");
    }

    @Test
    void aMomentOfThePastIsNamedAsItWasWritten() {
        assertThat(routes.model(new Place("team", Lane.VERIFIED, "30", null), "alpha"))
                .isEqualTo("models/alpha?lane=verified&at=30");
        assertThat(routes.leaderboard(new Place("main", Lane.PROVISIONAL, "2026-03-14", null)))
                .isEqualTo("boards/main?at=2026-03-14");
        assertThat(routes.leaderboard(new Place("team", Lane.PROVISIONAL, "a&lane=b", null)))
                .isEqualTo("?at=a%26lane%3Db");
        assertThat(routes.leaderboard(new Place("team", Lane.PROVISIONAL, null, null)))
                .isEmpty();
    }

    @Test
    void twoModelsAreComparedByTheirNamesAndMoreByAList() {
        Place verified = new Place("team", Lane.VERIFIED, null, "coding:40,math:10");
        assertThat(routes.compare(Place.on("team"), List.of("a", "b"))).isEqualTo("compare/a-vs-b");
        assertThat(routes.compare(verified, List.of("a", "b", "c")))
                .isEqualTo("compare?lane=verified&m=a,b,c&weights=coding%3A40%2Cmath%3A10");
        assertThat(routes.compare(Place.on("team"), List.of())).isEqualTo("compare");
        assertThat(Routes.compared("a-vs-b")).containsExactly("a", "b");
    }

    @Test
    void aModelWhoseNameReadsLikeAComparisonIsListed() {
        assertThat(routes.compare(Place.on("team"), List.of("this-vs-that", "b")))
                .isEqualTo("compare?m=this-vs-that,b");
    }
}
