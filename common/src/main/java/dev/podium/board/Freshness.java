package dev.podium.board;

import dev.podium.catalog.Benchmark;
import dev.podium.catalog.Model;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Whether a benchmark still tells the models of the day apart (methodology section 3). The day is that of the newest
/// evaluation on the board: no clock.
///
/// @param saturated the top tenth of the models released within a year lies within 3 points of the ceiling
/// @param stale models were released within half a year, and none of them was measured on it
public record Freshness(boolean saturated, boolean stale) {

    public static final Freshness FRESH = new Freshness(false, false);

    /// In points of 0 to 100.
    private static final double NEAR = 3;

    private static final int TENTH = 10;
    private static final int YEAR = 12;
    private static final int HALF_YEAR = 6;

    /// A measured score, and when its model came out.
    private record Measured(LocalDate released, @Nullable Double score) {}

    /// Of every benchmark that is not retired, by id; from the provisional lane.
    public static Map<String, Freshness> of(Board board) {
        LocalDate day = newestEvaluation(board);
        if (day == null) {
            return Map.of();
        }
        Map<String, List<Measured>> measured = measured(board);
        boolean anyNew = measured.values().stream().flatMap(List::stream).anyMatch(m -> newer(m, day, HALF_YEAR));
        Map<String, Freshness> freshness = new TreeMap<>();
        for (Benchmark benchmark : board.benchmarks()) {
            if (!benchmark.retired()) {
                List<Measured> of = measured.getOrDefault(benchmark.id(), List.of());
                boolean stale = anyNew && of.stream().noneMatch(m -> newer(m, day, HALF_YEAR));
                freshness.put(benchmark.id(), new Freshness(saturated(of, day), stale));
            }
        }
        return freshness;
    }

    private static @Nullable LocalDate newestEvaluation(Board board) {
        Instant newest = board.observations().stream()
                .filter(observation -> observation.state().equals("counted"))
                .map(Observation::evaluatedAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return newest == null ? null : newest.atOffset(ZoneOffset.UTC).toLocalDate();
    }

    /// By benchmark; models without a date are left out.
    private static Map<String, List<Measured>> measured(Board board) {
        Map<String, LocalDate> released = new HashMap<>();
        for (Model model : board.models()) {
            if (model.releaseDate() != null) {
                released.put(model.id(), model.releaseDate());
            }
        }
        Map<String, List<Measured>> measured = new HashMap<>();
        for (Row row : board.provisional().rows()) {
            LocalDate date = released.get(row.model());
            if (date != null) {
                row.cells()
                        .forEach(cell -> measured.computeIfAbsent(cell.benchmark(), id -> new ArrayList<>())
                                .add(new Measured(date, cell.normalised())));
            }
        }
        return measured;
    }

    private static boolean saturated(List<Measured> measured, LocalDate day) {
        double[] scores = measured.stream()
                .filter(m -> newer(m, day, YEAR))
                .map(Measured::score)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        int best = (scores.length + TENTH - 1) / TENTH;
        return best > 0 && scores[scores.length - best] >= 100 - NEAR;
    }

    private static boolean newer(Measured measured, LocalDate day, int months) {
        return measured.released().isAfter(day.minusMonths(months));
    }
}
