package dev.podium.ui.methodology;

import dev.podium.board.Availability;
import dev.podium.board.Row;
import dev.podium.board.Score;
import dev.podium.catalog.Methodology;
import dev.podium.catalog.Rule;
import dev.podium.ui.page.Scene;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// How far the rule `available` and the completed scores of one board are apart. Nobody knows the truth of a board;
/// what is known is how much of each score was measured.
///
/// @param models the ranked ones, the most flattered by `available` first
record Apart(List<One> models) {

    /// One model by both rules.
    ///
    /// @param available score by measured numbers alone
    /// @param rank among the ranked models by that score
    record One(String model, Score completed, double available, int rank) {

        double gained() {
            return available - completed.value();
        }

        boolean outside() {
            Double low = completed.low();
            Double high = completed.high();
            return low != null && high != null && (available < low || available > high);
        }
    }

    /// Models of which about as much was measured.
    ///
    /// @param dots of confidence, 1 to 4
    /// @param error mean distance of the two scores, in points
    record Band(int dots, int models, double error, int outside) {}

    Apart {
        models = List.copyOf(models);
    }

    /// Worked out once for all readers of a board.
    static Apart of(Scene scene) {
        return scene.index().once(Apart.class, scene.lane(), () -> make(scene));
    }

    private static Apart make(Scene scene) {
        Methodology methodology = scene.board().methodology();
        if (methodology.rule() == Rule.AVAILABLE) {
            return new Apart(List.of());
        }
        record Plain(String model, Score completed, double available) {}
        List<Plain> all = new ArrayList<>();
        for (Row row : scene.board().lane(scene.lane()).ranked()) {
            Score plain = Availability.overall(Availability.of(row.cells(), methodology), methodology);
            if (plain != null && row.overall() != null) {
                all.add(new Plain(row.model(), row.overall(), plain.value()));
            }
        }
        return new Apart(all.stream()
                .map(one -> new One(
                        one.model(),
                        one.completed(),
                        one.available(),
                        1
                                + (int) all.stream()
                                        .filter(other -> other.available() > one.available())
                                        .count()))
                .sorted(Comparator.comparingDouble((One one) -> -one.gained()).thenComparing(One::model))
                .toList());
    }

    /// From the best measured models down; without bands that nobody is in.
    List<Band> bands() {
        List<Band> bands = new ArrayList<>();
        for (int dots = 4; dots > 0; dots--) {
            int here = dots;
            List<One> some = models.stream()
                    .filter(one -> one.completed().confidence() == here)
                    .toList();
            if (!some.isEmpty()) {
                bands.add(new Band(
                        dots,
                        some.size(),
                        some.stream()
                                .mapToDouble(one -> Math.abs(one.gained()))
                                .average()
                                .orElse(0),
                        (int) some.stream().filter(One::outside).count()));
            }
        }
        return bands;
    }
}
