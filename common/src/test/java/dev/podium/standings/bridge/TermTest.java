package dev.podium.standings.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.podium.board.Cell;
import dev.podium.catalog.Benchmark;
import dev.podium.catalog.Model;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TermTest {

    private static double[] residuals(Evidence evidence) {
        double[] e = new double[evidence.cells()];
        for (int i = 0; i < e.length; i++) {
            e[i] = evidence.x[i] - 0.5;
        }
        return e;
    }

    private static Term term(Evidence evidence, double[] e, double[] unseen) {
        Term term =
                new Term(Keys.of(evidence.models, Model::organization), Keys.of(evidence.benchmarks, Benchmark::id), 4);
        term.takeOut(evidence, e, unseen);
        return term;
    }

    @Test
    void anUnseenCellIsJudgedByTheOthersAlone() {
        World world = World.random(4);
        Evidence all = Evidence.of(world.models, world.benchmarks, world.cells);
        double[] unseen = residuals(all);
        term(all, residuals(all), unseen);

        int judged = 0;
        int i = 0;
        for (Model model : all.models) {
            List<Cell> row = world.cells.getOrDefault(model.id(), List.of());
            for (Cell cell : List.copyOf(row)) {
                List<Cell> without = new ArrayList<>(row);
                without.remove(cell);
                world.cells.put(model.id(), without);
                Evidence fewer = Evidence.of(world.models, world.benchmarks, world.cells);
                double[] e = residuals(fewer);
                double others = term(fewer, e, e.clone())
                        .values()
                        .getOrDefault(String.valueOf(model.organization()), java.util.Map.of())
                        .getOrDefault(cell.benchmark(), 0.0);
                assertThat(unseen[i]).isCloseTo(all.x[i] - 0.5 - others, within(1e-12));
                judged += others == 0 ? 0 : 1;
                world.cells.put(model.id(), row);
                i++;
            }
        }
        assertThat(judged).isGreaterThan(20);
    }

    @Test
    void whatIsTakenOutIsWhatTheTermSays() {
        World world = World.random(4);
        Evidence evidence = Evidence.of(world.models, world.benchmarks, world.cells);
        double[] before = residuals(evidence);
        double[] after = before.clone();
        Term term = term(evidence, after, before.clone());

        for (int m = 0; m < evidence.models.size(); m++) {
            for (int i = evidence.start[m]; i < evidence.start[m + 1]; i++) {
                double value = term.values()
                        .getOrDefault(String.valueOf(evidence.models.get(m).organization()), java.util.Map.of())
                        .getOrDefault(
                                evidence.benchmarks.get(evidence.benchmark[i]).id(), 0.0);
                assertThat(before[i] - after[i]).isCloseTo(value, within(1e-12));
            }
        }
    }
}
