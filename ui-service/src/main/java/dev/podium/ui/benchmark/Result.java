package dev.podium.ui.benchmark;

import dev.podium.board.Cell;
import dev.podium.board.Expectation;
import dev.podium.board.Observation;
import dev.podium.catalog.Benchmark;
import dev.podium.result.Lane;
import dev.podium.ui.Routes;
import dev.podium.ui.language.Numbers;
import dev.podium.ui.page.Scene;
import dev.podium.ui.picture.Axis;
import dev.podium.ui.picture.Picture;
import dev.podium.ui.picture.Pictures;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A model's result on a benchmark, as it stands in the table. Two equal ones look the same.
///
/// @param interval 90 % of the counted score by its stated error; a dash where none is stated
/// @param spread every published result, and the one that counts
/// @param by key of the text that says who measured
/// @param source where the newest of the results that count was published; `null` where nobody says
/// @param link to the source, if it is on the web
/// @param verified whether it also counts in the verified lane
record Result(
        String model,
        String name,
        String address,
        String score,
        String interval,
        @Nullable Picture spread,
        String results,
        String by,
        @Nullable String source,
        @Nullable String link,
        String day,
        boolean verified) {

    private static final int WIDTH = 180;
    private static final double INSET = 6;

    /// All results, the best first.
    static List<Result> of(Bench bench, Scene scene, Routes routes, Numbers numbers) {
        Map<String, List<Observation>> observations = scene.index().observationsOn(bench.id()).stream()
                .filter(o -> o.state().equals("counted"))
                .collect(Collectors.groupingBy(Observation::model));
        Set<String> verified = verified(bench, scene);
        Axis axis = Scale.axis(bench, WIDTH, INSET);
        List<Result> results = new ArrayList<>();
        for (Taker taker : bench.takers()) {
            String id = taker.model().id();
            List<Observation> own = observations.getOrDefault(id, List.of());
            Observation newest = own.stream()
                    .filter(o -> o.measuredBy() == taker.cell().measuredBy())
                    .max(Comparator.comparing(
                                    Observation::evaluatedAt, Comparator.nullsFirst(Comparator.<Instant>naturalOrder()))
                            .thenComparingLong(Observation::offset))
                    .orElse(null);
            Cell cell = taker.cell();
            String host = newest == null ? null : host(newest.source());
            results.add(new Result(
                    id,
                    taker.model().name(),
                    routes.model(scene.place(), id),
                    Scale.written(cell.score(), bench.benchmark(), numbers),
                    interval(cell, bench.benchmark(), numbers),
                    axis == null
                            ? null
                            : Pictures.spread(
                                    List.of(),
                                    own.stream().map(Observation::score).toList(),
                                    cell.score(),
                                    axis),
                    numbers.count(cell.observations()),
                    "by." + cell.measuredBy().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    newest == null ? null : host == null ? newest.collection() : host,
                    newest == null || host == null ? null : newest.source(),
                    numbers.day(newest == null ? null : newest.evaluatedAt()),
                    verified.contains(id)));
        }
        return results;
    }

    private static Set<String> verified(Bench bench, Scene scene) {
        Set<String> models = new HashSet<>();
        scene.board().lane(Lane.VERIFIED).rows().forEach(row -> {
            if (row.cells().stream().anyMatch(cell -> cell.benchmark().equals(bench.id()))) {
                models.add(row.model());
            }
        });
        return models;
    }

    private static String interval(Cell cell, Benchmark benchmark, Numbers numbers) {
        Double error = cell.stderr();
        return error == null || error == 0 ? Numbers.UNKNOWN : "±" + numbers.score(Expectation.Z90 * error, benchmark);
    }

    /// Of an address on the web; whatever else somebody wrote is no link.
    private static @Nullable String host(@Nullable String url) {
        try {
            URI uri = url == null ? null : URI.create(url);
            if (uri == null || !("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))) {
                return null;
            }
            String host = uri.getHost();
            return host != null && host.startsWith("www.") ? host.substring(4) : host;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
