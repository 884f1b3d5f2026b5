package dev.podium.oracle;

import dev.podium.oracle.ScoreReading.Line;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A lane of a board, as the methodology says that it comes from the log.
final class MethodologyOracle {

    /// By model, then benchmark.
    final Map<String, Map<String, CellReading>> cells;

    /// `null` under the rule that has none.
    final @Nullable FitReading fit;

    /// By model.
    final Map<String, Line> lines = new TreeMap<>();

    /// Ids in the order of the board.
    final List<String> order;

    MethodologyOracle(Statements statements, boolean verified) {
        cells = CellReading.lane(statements, verified);
        boolean completed = statements.methodology.rule().name().equals("COMPLETED");
        fit = completed ? new FitReading(statements, cells) : null;
        CompletedReading completion = fit == null ? null : new CompletedReading(statements, fit);
        cells.forEach((model, of) -> lines.put(
                model,
                completion == null ? AvailableReading.line(of, statements.methodology) : completion.line(model, of)));
        Set<String> group = fit == null ? lines.keySet() : GroupReading.ranked(fit);
        PlaceReading places = new PlaceReading(statements.methodology, lines, group);
        places.place();
        order = places.order();
    }
}
