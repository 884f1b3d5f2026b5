package dev.podium.ui.benchmark;

import dev.podium.board.Cell;
import dev.podium.catalog.Benchmark;
import dev.podium.ui.Routes;
import dev.podium.ui.language.Numbers;
import dev.podium.ui.page.Scene;
import dev.podium.ui.picture.Axis;
import dev.podium.ui.picture.Picture;
import dev.podium.ui.picture.Pictures;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A benchmark as it stands in the list, in the reader's language. Two equal lines look the same.
///
/// @param marks keys of the texts that mark it, such as `saturated`
/// @param weight share of the whole; a dash where it is shown only
/// @param spread how the models' scores lie on its scale; `null` where nobody was measured
record Line(
        String id,
        String name,
        String address,
        String category,
        List<String> marks,
        String weight,
        String models,
        @Nullable Leader leader,
        @Nullable Picture spread,
        String difficulty,
        String discrimination) {

    private static final int WIDTH = 150;

    /// Who has the best score.
    record Leader(String name, String address, String score) {}

    Line {
        marks = List.copyOf(marks);
    }

    /// One line.
    ///
    /// @param share of the whole, 0 to 1, by the weights that the reader chose
    static Line of(Bench bench, String category, double share, Scene scene, Routes routes, Numbers numbers) {
        Benchmark benchmark = bench.benchmark();
        Double difficulty = bench.difficulty();
        Double discrimination = bench.discrimination();
        return new Line(
                benchmark.id(),
                benchmark.name(),
                routes.benchmark(scene.place(), benchmark.id()),
                category,
                marks(bench),
                share > 0 ? numbers.weight(share) : Numbers.UNKNOWN,
                numbers.count(bench.takers().size()),
                leader(bench, scene, routes, numbers),
                spread(bench),
                difficulty == null ? Numbers.UNKNOWN : numbers.signed(difficulty),
                discrimination == null ? Numbers.UNKNOWN : numbers.score(discrimination));
    }

    private static List<String> marks(Bench bench) {
        return Stream.of(
                        bench.state() == State.WEIGHTED ? null : bench.state().word(),
                        bench.saturated() ? "saturated" : null,
                        bench.stale() ? "stale" : null)
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable Leader leader(Bench bench, Scene scene, Routes routes, Numbers numbers) {
        if (bench.takers().isEmpty()) {
            return null;
        }
        Taker best = bench.takers().getFirst();
        return new Leader(
                best.model().name(),
                routes.model(scene.place(), best.model().id()),
                Scale.written(best.cell().score(), bench.benchmark(), numbers));
    }

    private static @Nullable Picture spread(Bench bench) {
        Axis axis = Scale.axis(bench, WIDTH, 0);
        return axis == null
                ? null
                : Pictures.distribution(
                        bench.takers().stream()
                                .map(Taker::cell)
                                .mapToDouble(Cell::score)
                                .toArray(),
                        axis);
    }
}
