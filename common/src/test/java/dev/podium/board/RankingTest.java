package dev.podium.board;

import static org.assertj.core.api.Assertions.assertThat;

import dev.podium.catalog.Methodology;
import dev.podium.result.Lane;
import dev.podium.samples.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RankingTest {

    private static final Methodology RULES =
            Sample.methodology(1, 0.25, 1, Sample.category("a", 0.75, "x"), Sample.category("b", 0.25, "y"));

    private static Row row(String model, double a, double evidence) {
        return new Row(model, null, Map.of("a", Score.plain(a, evidence)), List.of());
    }

    private static Leaderboard rank(Row... rows) {
        return Ranking.rank(new Leaderboard(Lane.PROVISIONAL, List.of(rows), Bridge.NONE), RULES);
    }

    private static @Nullable Integer place(Leaderboard board, String model) {
        return board.rows().stream()
                .filter(row -> row.model().equals(model))
                .map(row -> Objects.requireNonNull(row.overall()).rank())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    @Test
    void whatDiffersByRoundingAloneIsATie() {
        Leaderboard board = rank(row("a", 0.1 + 0.2, 1), row("b", 0.3, 1), row("c", 0.3 - 1e-6, 1));

        assertThat(0.1 + 0.2).isNotEqualTo(0.3);
        assertThat(List.of(
                        Objects.requireNonNull(place(board, "a")),
                        Objects.requireNonNull(place(board, "b")),
                        Objects.requireNonNull(place(board, "c"))))
                .containsExactly(1, 1, 3);
    }

    @Test
    void aQuarterOfTheWeightIsAQuarterHoweverItWasAdded() {
        double third = (0.1 + 0.2) / 0.9;

        assertThat(place(rank(row("a", 50, third)), "a")).as("0.75 · 0.3333…").isEqualTo(1);
        assertThat(place(rank(row("a", 50, 0.33)), "a")).isNull();
        assertThat(Score.plain(50, 0.75 - 1e-12).confidence()).isEqualTo(4);
        assertThat(List.of(0.8, 0.74, 0.49, 0.2))
                .map(evidence -> Score.plain(50, evidence).confidence())
                .containsExactly(4, 3, 2, 1);
    }

    @Test
    void whereNobodyIsEligibleNobodyIsRanked() {
        assertThat(rank(row("a", 50, 0.1)).ranked()).isEmpty();
        assertThat(rank().rows()).isEmpty();
    }

    @Test
    void unrankedRowsGoByEvidenceThenById() {
        assertThat(rank(row("c", 90, 0.1), row("b", 10, 0.1), row("a", 10, 0.2), row("z", 1, 1))
                        .rows())
                .extracting(Row::model)
                .containsExactly("z", "a", "b", "c");
    }

    @Test
    void rankingAgainUnderTheSameRulesChangesNothing() {
        Leaderboard once = rank(row("a", 50, 1), row("b", 70, 0.5), row("c", 50, 0.1));

        assertThat(Ranking.rank(once, RULES)).isEqualTo(once);
    }

    @Test
    void otherWeightsAreRankedByTheSameRule() {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row("a", null, Map.of("a", Score.plain(90, 1), "b", Score.plain(10, 1)), List.of()));
        rows.add(new Row("b", null, Map.of("a", Score.plain(10, 1), "b", Score.plain(90, 1)), List.of()));
        Leaderboard board = new Leaderboard(Lane.PROVISIONAL, rows, Bridge.NONE);

        assertThat(Ranking.rank(board, RULES).rows()).extracting(Row::model).containsExactly("a", "b");
        assertThat(Ranking.rank(board, RULES.reweighted(Map.of("a", 0.1))).rows())
                .extracting(Row::model)
                .containsExactly("b", "a");
    }
}
