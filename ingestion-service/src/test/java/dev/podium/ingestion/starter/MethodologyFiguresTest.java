package dev.podium.ingestion.starter;

import static dev.podium.ingestion.starter.Figures.number;

import dev.podium.board.Board;
import dev.podium.board.Leaderboard;
import dev.podium.catalog.Category;
import dev.podium.catalog.Methodology;
import dev.podium.catalog.Rule;
import dev.podium.event.Event.MethodologyPublished;
import dev.podium.event.Recorded;
import dev.podium.ledger.Ledger;
import dev.podium.result.Lane;
import dev.podium.samples.Docs;
import dev.podium.samples.Logs;
import dev.podium.samples.Sample;
import dev.podium.standings.Standings;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// docs/methodology.md says what the starter data give.
class MethodologyFiguresTest {

    private static final String OPUS = "claude-opus-4-5";
    private static final String GEMMA = "gemma-4-12b-it";

    private static final Ledger LEDGER = Logs.ledger(Starter.events(Sample.BOARD, Sample.NOON));
    private static final Board BOARD = Standings.of(LEDGER);
    private static final Leaderboard AVAILABLE = available();

    /// The same evidence under the rule that averages what is there.
    private static Leaderboard available() {
        Methodology m = BOARD.methodology();
        Methodology rule = new Methodology(
                m.revision() + 1,
                Rule.AVAILABLE,
                m.minEvidence(),
                m.minCategories(),
                m.minCategoryEvidence(),
                m.categories(),
                m.settings(),
                m.notes());
        LEDGER.apply(new Recorded(
                LEDGER.version() + 1, Sample.NOON, new MethodologyPublished("available", Sample.origin(), rule)));
        return Standings.lane(LEDGER, Lane.PROVISIONAL);
    }

    @Test
    void theWeightsAreThoseInForce() {
        Figures figures = new Figures();
        figures.head("lrl", "category", "weight", "its tests");
        for (Category category : BOARD.methodology().categories()) {
            figures.row(
                    category.name(),
                    number(100 * category.weight(), 0) + " %",
                    category.benchmarks().stream()
                            .map(w -> w.benchmark() + " " + number(100 * w.weight(), 0) + " %")
                            .collect(Collectors.joining(", ")));
        }
        Docs.METHODOLOGY.says("weights", figures.toString());
    }

    @Test
    void theWorkedExampleIsWhatComesOut() {
        Figures figures = new Figures();
        ExampleSteps steps = new ExampleSteps(BOARD);
        steps.cell(figures, OPUS, "gpqa-diamond");
        steps.expectation(figures, GEMMA, "terminal-bench-2");
        ExampleTables tables = new ExampleTables(BOARD, OPUS, GEMMA);
        tables.cells(figures);
        tables.categories(figures);
        tables.overall(figures, AVAILABLE);
        Docs.METHODOLOGY.says("pair", figures.toString());
    }
}
