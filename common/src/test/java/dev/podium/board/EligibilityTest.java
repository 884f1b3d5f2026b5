package dev.podium.board;

import static org.assertj.core.api.Assertions.assertThat;

import dev.podium.catalog.Methodology;
import dev.podium.catalog.Rule;
import dev.podium.result.Lane;
import dev.podium.samples.BridgeSample;
import dev.podium.samples.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EligibilityTest {

    private static Methodology rules(double minEvidence, int minCategories, double minCategoryEvidence) {
        return new Methodology(
                1,
                Rule.COMPLETED,
                minEvidence,
                minCategories,
                minCategoryEvidence,
                List.of(Sample.category("a", 0.75, "x"), Sample.category("b", 0.25, "y")),
                Map.of(),
                "");
    }

    private static Score score(double value, double evidence) {
        return Score.of(value, new Spread(2, 1), evidence);
    }

    private static Row row(String model, double evidenceA, double evidenceB) {
        return new Row(model, null, Map.of("a", score(50, evidenceA), "b", score(60, evidenceB)), List.of());
    }

    private static Leaderboard rank(Methodology rules, BridgeSample bridge, Row... rows) {
        return Ranking.rank(new Leaderboard(Lane.PROVISIONAL, List.of(rows), bridge.bridge()), rules);
    }

    private static BridgeSample tied(String... models) {
        BridgeSample bridge = BridgeSample.EMPTY.test("x", 10);
        for (String model : models) {
            bridge = bridge.model(model, 0);
        }
        return bridge;
    }

    @Test
    void anEstimateIsNoEvidence() {
        Leaderboard board =
                rank(rules(0.25, 2, 0.5), tied("m", "n", "o"), row("m", 1, 0), row("n", 0.3, 0.2), row("o", 0.3, 0));

        assertThat(board.ranked()).extracting(Row::model).containsExactly("n");
        assertThat(board.rows())
                .extracting(Row::model)
                .as("the unranked by evidence")
                .containsExactly("n", "m", "o");
        assertThat(board.rows()).allSatisfy(row -> assertThat(row.overall()).isNotNull());
    }

    @Test
    void evenWhereNoEvidenceIsAskedForNothingIsNot() {
        Leaderboard board = rank(rules(0, 0, 0), tied("m", "n"), row("m", 0, 0), row("n", 0.001, 0));

        assertThat(board.ranked()).extracting(Row::model).containsExactly("n");
        assertThat(board.ranked().getFirst().categories().get("b"))
                .satisfies(b -> assertThat(b.rank()).isNull());
    }

    @Test
    void aCategoryRankNeedsEvidenceInTheCategory() {
        Leaderboard board = rank(rules(0.25, 1, 0.5), tied("m", "n"), row("m", 0.5, 1), row("n", 1, 0.49));

        assertThat(board.rows())
                .extracting(
                        row -> row.categories().get("a").rank(),
                        row -> row.categories().get("b").rank())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, null), org.assertj.core.groups.Tuple.tuple(1, 1));
    }

    @Test
    void whatIsNotTiedToTheMainGroupIsNotRanked() {
        BridgeSample bridge = BridgeSample.EMPTY
                .test("x", 10, 1, 3)
                .test("y", 10, 1, 3)
                .test("z", 10, 0, 5)
                .model("m", 0, 1)
                .model("n", 0, 0)
                .model("o", 0, -1);
        Methodology rules = rules(0.25, 1, 0.5);
        Leaderboard board = rank(rules, bridge, row("m", 1, 1), row("n", 1, 1), row("o", 1, 1));

        assertThat(board.ranked())
                .extracting(Row::model)
                .as("six cells against five")
                .containsExactly("m");
        assertThat(board.unranked())
                .extracting(row -> row.categories().get("a").rank())
                .containsOnlyNulls();
        assertThat(Eligibility.of(rules, bridge.bridge()).tied("n")).isFalse();
    }

    @Test
    void whoIsRankedNoLongerKeepsNoPlace() {
        Leaderboard once = rank(rules(0.25, 1, 0.5), tied("m", "n"), row("m", 1, 1), row("n", 0.6, 0.6));
        Leaderboard again = Ranking.rank(once, rules(0.7, 1, 0.7));

        assertThat(once.ranked()).hasSize(2);
        assertThat(again).isEqualTo(rank(rules(0.7, 1, 0.7), tied("m", "n"), row("m", 1, 1), row("n", 0.6, 0.6)));
        assertThat(again.unranked())
                .singleElement()
                .satisfies(row -> assertThat(row.categories().get("a").rank()).isNull());
    }

    @Test
    void ofEqualGroupsTheFirstIsTheMainOne() {
        BridgeSample bridge = BridgeSample.EMPTY
                .test("x", 10, 1, 4)
                .test("y", 10, 0, 4)
                .model("m", 0, 1)
                .model("n", 0, 0);

        assertThat(rank(rules(0.25, 1, 0.5), bridge, row("m", 1, 1), row("n", 1, 1))
                        .ranked())
                .extracting(Row::model)
                .containsExactly("n");
    }

    @Test
    void withoutABridgeNobodyIsTied() {
        assertThat(rank(rules(0, 0, 0), BridgeSample.EMPTY, row("m", 1, 1)).ranked())
                .isEmpty();
    }

    @Test
    void whatHappensToAnUnrankedModelMovesNoPlace() {
        List<Row> rows = new ArrayList<>(List.of(row("m", 1, 1), row("n", 0.9, 0.9)));
        BridgeSample bridge = tied("m", "n", "o");
        Leaderboard before = rank(rules(0.25, 1, 0.5), bridge, rows.toArray(Row[]::new));
        rows.add(row("o", 0.2, 0.2));

        assertThat(rank(rules(0.25, 1, 0.5), bridge, rows.toArray(Row[]::new)).ranked())
                .isEqualTo(before.ranked());
    }
}
