package dev.podium.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.podium.evaluate.method.Forecast;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/// The measures, on predictions made by hand.
class MeasuresTest {

    private static final Offset<Double> CLOSE = within(1e-12);

    private static Prediction prediction(String benchmark, int fold, double measured, double expected, double sd) {
        return new Prediction("m", benchmark, "math", fold, measured, new Forecast(expected, sd));
    }

    private static Prediction prediction(String benchmark, int fold, double measured, double expected) {
        return prediction(benchmark, fold, measured, expected, 1);
    }

    @Test
    void pairsAreOfOneBenchmarkAndFold() {
        Pairs pairs = Pairs.of(List.of(
                prediction("x", 0, 10, 1),
                prediction("x", 0, 20, 2),
                prediction("x", 1, 30, 0),
                prediction("y", 0, 5, 9)));

        assertThat(pairs.pooled()).as("one pair, and right").isEqualTo(1);
    }

    @Test
    void aPredictedTieIsHalfRightAndAMeasuredOneSaysNothing() {
        Pairs pairs = Pairs.of(List.of(
                prediction("x", 0, 10, 5),
                prediction("x", 0, 20, 5),
                prediction("x", 0, 20, 9),
                prediction("x", 0, 30, 1)));

        // 10 < 20: tie, right; 10 < 30: wrong; 20 = 20: nothing; 20 < 30: wrong, wrong.
        assertThat(pairs.pooled()).isCloseTo(1.5 / 5, CLOSE);
    }

    @Test
    void theMacroMeanIsOverBenchmarksWithTenPairs() {
        List<Prediction> predictions = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            predictions.add(prediction("right", 0, i, i));
            predictions.add(prediction("wrong", 0, i, -i));
        }
        for (int i = 0; i < 4; i++) {
            predictions.add(prediction("few", 0, i, -i));
        }
        Pairs pairs = Pairs.of(predictions);

        assertThat(pairs.macro()).isCloseTo(0.5, CLOSE);
        assertThat(pairs.pooled()).isCloseTo(10.0 / 26, CLOSE);
    }

    @Test
    void anIntervalIsCutAtTheEndsOfTheScaleAndAMissCosts() {
        Intervals intervals = Intervals.of(
                List.of(prediction("x", 0, 50, 50, 10), prediction("x", 0, 0, 2, 10), prediction("x", 0, 70, 50, 10)));

        double z = 1.6448536269514722;
        assertThat(intervals.coverage()).isCloseTo(2.0 / 3, CLOSE);
        assertThat(intervals.width()).isCloseTo((20 * z + (2 + 10 * z) + 20 * z) / 3, CLOSE);
        assertThat(intervals.score()).isCloseTo(intervals.width() + 20 * (20 - 10 * z) / 3, within(1e-9));
        assertThat(intervals.byCategory()).as("fewer than 200 cells").isEmpty();
    }

    @Test
    void categoriesAreShownFromTwoHundredCells() {
        List<Prediction> predictions = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            predictions.add(prediction("x", 0, i < 150 ? 50 : 90, 50, 10));
        }

        assertThat(Intervals.of(predictions).byCategory()).containsExactly(java.util.Map.entry("math", 0.75));
    }
}
