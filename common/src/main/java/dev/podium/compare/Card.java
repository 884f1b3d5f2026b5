package dev.podium.compare;

import dev.podium.board.Bridge;
import dev.podium.board.Cell;
import dev.podium.board.Curve;
import dev.podium.board.Expectation;
import dev.podium.board.Outlook;
import dev.podium.board.Row;
import dev.podium.catalog.Model;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One model's results and expectations on the benchmarks of a plan, on 0 to 100, by the plan's numbers.
final class Card {

    private static final double POINTS = 100;

    final Model model;
    final Row row;
    final Plan plan;

    /// Measured and not measured, weighted or not, by benchmark.
    final Map<String, Cell> cells;

    private final Bridge bridge;
    private final int scored;
    private final double[] values;
    private final double[] errors;
    private final boolean[] measured;
    private final @Nullable Expectation[] expected;

    Card(Model model, Row row, Plan plan, Bridge bridge) {
        this.model = model;
        this.row = row;
        this.plan = plan;
        this.bridge = bridge;
        cells = HashMap.newHashMap(row.cells().size());
        int counted = 0;
        for (Cell cell : row.cells()) {
            cells.put(cell.benchmark(), cell);
            counted += cell.normalised() == null ? 0 : 1;
        }
        scored = counted;
        values = new double[plan.size()];
        errors = new double[plan.size()];
        measured = new boolean[plan.size()];
        expected = new @Nullable Expectation[plan.size()];
        for (int i = 0; i < plan.size(); i++) {
            read(i, bridge.expect(model.id(), plan.part(i).id()));
        }
    }

    private void read(int i, @Nullable Expectation expectation) {
        Cell cell = cells.get(plan.part(i).id());
        Double normalised = cell == null ? null : cell.normalised();
        expected[i] = expectation;
        if (cell != null && normalised != null) {
            measured[i] = true;
            values[i] = normalised;
            errors[i] = cell.stderr() == null ? 0 : plan.part(i).benchmark().normaliseDistance(cell.stderr());
        } else if (expectation != null) {
            values[i] = expectation.value();
            errors[i] = expectation.sd();
        }
    }

    /// Number of measured benchmarks that have a scale, weighted or not.
    int scored() {
        return scored;
    }

    boolean measured(int i) {
        return measured[i];
    }

    /// Whether anything at all can be said of the model on a benchmark.
    boolean known(int i) {
        return measured[i] || expected[i] != null;
    }

    /// The measured score, or the expected one where nothing was measured.
    double value(int i) {
        return values[i];
    }

    /// The measured score's standard error, or the expectation's standard deviation.
    double error(int i) {
        return errors[i];
    }

    /// What the bridge expects, also where something was measured; `null` where it knows nothing.
    @Nullable
    Expectation expected(int i) {
        return expected[i];
    }

    /// What the bridge expects by the model's ability alone; `null` where it knows nothing.
    @Nullable
    Expectation byAbility(int i) {
        Outlook outlook = bridge.outlook(model.id());
        return outlook == null ? null : outlook.byAbility(plan.part(i).id());
    }

    /// The standard error that a result on a benchmark usually has, in points; 0 where nobody has one.
    double usualError(int i) {
        Curve curve = bridge.curves().get(plan.part(i).id());
        return curve == null ? 0 : POINTS * curve.error();
    }

    /// The model's own scores, completed with whatever is known of it.
    Completed completed() {
        boolean[] known = new boolean[plan.size()];
        for (int i = 0; i < known.length; i++) {
            known[i] = known(i);
        }
        return new Completed(this, known);
    }

    /// Whether the expectation rests on measured cells that tie model and benchmark together.
    boolean tied(int i) {
        Expectation expectation = expected[i];
        return expectation != null && expectation.tied();
    }

    /// Share of the whole weight that was measured, 0 to 1.
    double evidence() {
        double sum = 0;
        for (int i = 0; i < measured.length; i++) {
            sum += measured[i] ? plan.share(i) : 0;
        }
        return Math.min(sum, 1);
    }
}
