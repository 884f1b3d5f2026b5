package dev.podium.evaluate;

import dev.podium.board.Cell;
import dev.podium.evaluate.data.Material;
import dev.podium.evaluate.method.Method;
import dev.podium.evaluate.method.Method.Predictor;
import dev.podium.event.Event;
import dev.podium.event.Event.ResultSubmitted;
import dev.podium.event.Recorded;
import dev.podium.ledger.Ledger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What was expected the evening before, when a first result of a model on a test came: nothing is hidden, time
/// does it. Asked are those of which both model and test had a result by then.
///
/// Results come in lists, one source on one day, and those of a list err together: so that a long list does not speak
/// for all days, each day counts the same in one of the figures.
///
/// @param results that were expected, and came
/// @param days on which they came
/// @param coverage share of them inside their 90 % interval, 0 to 1
/// @param byDay the same, mean over days
/// @param error mean error of a result, in points
record Ahead(int results, int days, double coverage, double byDay, double error) {

    /// Until there are so many cells nothing is expected.
    private static final int ENOUGH = 50;

    /// Of a method; `null` where no result comes after another, or none has a date.
    static @Nullable Ahead of(Material material, Method method) {
        List<List<Prediction>> days = mornings(material.log()).parallelStream()
                .map(morning -> morning.predictions(method))
                .filter(predictions -> !predictions.isEmpty())
                .toList();
        List<Prediction> all = days.stream().flatMap(List::stream).toList();
        return all.isEmpty()
                ? null
                : new Ahead(
                        all.size(),
                        days.size(),
                        coverage(all),
                        days.stream().mapToDouble(Ahead::coverage).average().orElseThrow(),
                        all.stream().mapToDouble(Prediction::error).average().orElseThrow());
    }

    private static double coverage(List<Prediction> predictions) {
        return predictions.stream().filter(Prediction::covered).count() / (double) predictions.size();
    }

    /// A day's first results, and what was there before them.
    ///
    /// @param then what is measured at the end of the day
    private record Morning(Material before, Material then) {

        List<Prediction> predictions(Method method) {
            if (before.size() < ENOUGH) {
                return List.of();
            }
            Set<String> tests = new HashSet<>();
            before.cells().values().forEach(row -> row.forEach(cell -> tests.add(cell.benchmark())));
            List<Prediction> predictions = new ArrayList<>();
            Predictor predictor = null;
            for (Map.Entry<String, List<Cell>> row : then.cells().entrySet()) {
                for (Cell cell : news(row.getKey(), row.getValue(), tests)) {
                    predictor = predictor == null ? method.learn(before, before.cells()) : predictor;
                    predictions.add(prediction(predictor, row.getKey(), cell));
                }
            }
            return predictions;
        }

        private List<Cell> news(String model, List<Cell> row, Set<String> tests) {
            Set<String> known = new TreeSet<>();
            before.cells().getOrDefault(model, List.of()).forEach(cell -> known.add(cell.benchmark()));
            return known.isEmpty()
                    ? List.of()
                    : row.stream()
                            .filter(cell -> !known.contains(cell.benchmark()) && tests.contains(cell.benchmark()))
                            .toList();
        }

        private Prediction prediction(Predictor predictor, String model, Cell cell) {
            String category = Objects.requireNonNull(then.benchmarks().get(cell.benchmark()))
                    .category();
            return new Prediction(
                    model,
                    cell.benchmark(),
                    category,
                    0,
                    Material.measured(cell),
                    predictor.of(model, cell.benchmark()));
        }
    }

    private static List<Morning> mornings(List<Event> log) {
        List<Morning> mornings = new ArrayList<>();
        Ledger ledger = new Ledger(log.isEmpty() ? "" : log.getFirst().origin().board());
        LocalDate today = LocalDate.MIN;
        int offset = 0;
        Material evening = material(ledger, log, offset);
        for (Event event : log) {
            LocalDate day = day(event);
            if (day != null && day.isAfter(today)) {
                Material before = evening;
                evening = material(ledger, log, offset);
                mornings.add(new Morning(before, evening));
                today = day;
            }
            ledger.apply(new Recorded(offset++, Instant.EPOCH, event));
        }
        mornings.add(new Morning(evening, material(ledger, log, offset)));
        return mornings;
    }

    private static Material material(Ledger ledger, List<Event> log, int folded) {
        return Material.of(ledger, ledger.catalogue().methodology(), log.subList(0, folded));
    }

    private static @Nullable LocalDate day(Event event) {
        return event instanceof ResultSubmitted submitted && submitted.result().evaluatedAt() != null
                ? LocalDate.ofInstant(submitted.result().evaluatedAt(), ZoneOffset.UTC)
                : null;
    }
}
