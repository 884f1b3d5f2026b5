package dev.podium.standings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.podium.board.Ability;
import dev.podium.board.Board;
import dev.podium.board.Curve;
import dev.podium.board.Leaderboard;
import dev.podium.result.Lane;
import dev.podium.samples.Logs;
import dev.podium.samples.RandomLog;
import org.junit.jupiter.api.Test;

/// A young board has a handful of models, some of them weeks apart: the fit must not run away with what they say.
class FewResultsTest {

    /// In standard deviations of well-measured models.
    private static final double FAR = 10;

    @Test
    void nobodyIsFarFromAllOthers() {
        for (int seed = 0; seed < 300; seed++) {
            Board board = Logs.board(RandomLog.field(seed, 5 + seed % 60));
            for (Lane lane : Lane.values()) {
                stays("seed " + seed + ' ' + lane, board.lane(lane));
            }
        }
    }

    private static void stays(String where, Leaderboard lane) {
        for (Ability ability : lane.bridge().abilities().values()) {
            assertThat(ability.value()).as(where).isBetween(-FAR, FAR);
            assertThat(ability.prior()).as(where).isBetween(-FAR, FAR);
            assertThat(ability.variance()).as(where).isBetween(0.0, FAR * FAR);
        }
        for (Curve curve : lane.bridge().curves().values()) {
            assertThat(curve.offset()).as(where).isBetween(-FAR, FAR);
            assertThat(curve.slope()).as(where).isPositive().isLessThan(FAR);
            assertThat(curve.noise()).as(where).isBetween(0.0, 100.0);
        }
    }
}
