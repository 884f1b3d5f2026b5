package dev.podium.board;

import static org.assertj.core.api.Assertions.assertThat;

import dev.podium.board.Places.Contender;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlacesTest {

    /// Named in order: `a`, `b`, …
    private static List<Contender> field(double... valuesAndSds) {
        List<Contender> field = new ArrayList<>();
        for (int i = 0; i < valuesAndSds.length; i += 2) {
            String name = String.valueOf((char) ('a' + i / 2));
            field.add(new Contender(name, Score.of(valuesAndSds[i], new Spread(valuesAndSds[i + 1], 0), 1)));
        }
        Collections.reverse(field);
        return field;
    }

    private static List<@Nullable Integer> tiers(Map<String, Score> placed) {
        return placed.keySet().stream()
                .sorted()
                .<@Nullable Integer>map(
                        name -> Objects.requireNonNull(placed.get(name)).tier())
                .toList();
    }

    @Test
    void aTierReachesAsFarAsItsLeaderIsNotSurelyAbove() {
        // The difference of two scores with sd 3 and 4 has sd 5: 95 % is a lead of 8.22.
        assertThat(tiers(Places.of(field(80, 3, 71.8, 4, 71.7, 4)))).containsExactly(1, 1, 2);
    }

    @Test
    void theLeaderStaysTheAnchor() {
        assertThat(tiers(Places.of(field(80, 3, 76, 3, 72, 3, 68, 3, 64, 3))))
                .as("each lies close to the next, and the tier ends all the same: 6.98 below its leader")
                .containsExactly(1, 1, 2, 2, 3);
    }

    @Test
    void tiersAreContiguousEvenWhereSomebodyIsLittleKnown() {
        assertThat(tiers(Places.of(field(80, 1, 70, 1, 69, 30, 60, 1)))).containsExactly(1, 2, 2, 3);
    }

    @Test
    void oneIsFirstAlone() {
        Score only = Objects.requireNonNull(Places.drawn(field(50, 4), 1).get("a"));

        assertThat(List.of(only.rank(), only.rankLow(), only.rankHigh(), only.tier()))
                .containsExactly(1, 1, 1, 1);
        assertThat(only.first()).isEqualTo(1);
        assertThat(Places.drawn(List.of(), 1)).isEmpty();
    }

    @Test
    void equalScoresShareRankAndTier() {
        Map<String, Score> placed = Places.drawn(field(50, 4, 50, 4, 50, 4, 10, 4), 1);

        assertThat(placed.values()).extracting(Score::rank).containsExactlyInAnyOrder(1, 1, 1, 4);
        assertThat(tiers(placed)).containsExactly(1, 1, 1, 2);
        assertThat(placed.values()).extracting(Score::rankHigh).containsExactlyInAnyOrder(3, 3, 3, 4);
    }

    @Test
    void theIntervalHoldsTheShownRankHoweverUnlikelyItIs() {
        // Nine are hardly known and stand just above the tenth: that all are truly above it hardly ever happens.
        double[] field = new double[20];
        for (int i = 0; i < 9; i++) {
            field[2 * i] = 50 - 0.01 * i;
            field[2 * i + 1] = 40;
        }
        field[18] = 49.9;
        Map<String, Score> placed = Places.drawn(field(field), 1);

        assertThat(Objects.requireNonNull(placed.get("j")).rankHigh()).isEqualTo(10);
        assertThat(placed.values())
                .allSatisfy(score -> assertThat(score.rank())
                        .isBetween(Objects.requireNonNull(score.rankLow()), Objects.requireNonNull(score.rankHigh())));
    }

    @Test
    void withoutSpreadsThereAreRanksAndNothingElse() {
        List<Contender> field = new ArrayList<>(field(50, 4, 40, 4));
        field.add(new Contender("plain", Score.plain(45, 1)));

        assertThat(Places.drawn(field, 1)).allSatisfy((name, score) -> {
            assertThat(score.rank()).isNotNull();
            assertThat(score.rankLow()).isNull();
            assertThat(score.tier()).isNull();
            assertThat(score.first()).isNull();
        });
    }
}
