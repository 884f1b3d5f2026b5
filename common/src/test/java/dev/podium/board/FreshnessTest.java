package dev.podium.board;

import static org.assertj.core.api.Assertions.assertThat;

import dev.podium.catalog.Benchmark;
import dev.podium.catalog.Model;
import dev.podium.catalog.Unit;
import dev.podium.event.Event;
import dev.podium.samples.Logs;
import dev.podium.samples.Sample;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FreshnessTest {

    private static final String DAY = "2026-08-15";

    private final List<Event> log = new ArrayList<>(List.of(Sample.test("t", "x"), Sample.test("other", "x")));

    private void model(String id, String released) {
        log.add(Sample.described(new Model(
                id, id, null, LocalDate.parse(released), null, null, null, null, null, null, null, null, List.of())));
    }

    private void result(String model, String test, double score, String day) {
        log.add(Sample.result(model + test, model, test, score).on(day).event());
    }

    private Freshness freshness(String test) {
        return Freshness.of(Logs.board(log)).getOrDefault(test, Freshness.FRESH);
    }

    /// Ten or more models of the year, of which so many reach 97.
    private void field(int models, int near) {
        for (int i = 0; i < models; i++) {
            model("m" + i, "2026-06-01");
            result("m" + i, "t", i < near ? 97 : 60, DAY);
        }
    }

    @Test
    void theTopTenthAtTheCeilingIsSaturation() {
        field(20, 2);
        assertThat(freshness("t")).isEqualTo(new Freshness(true, false));
    }

    @Test
    void aFewBelowTheTopTenthAreNot() {
        field(21, 2);
        assertThat(freshness("t")).isEqualTo(Freshness.FRESH);
    }

    @Test
    void onlyModelsOfTheNewestYearSaturate() {
        model("old", "2025-08-15");
        model("new", "2025-08-16");
        result("old", "t", 100, DAY);
        result("new", "t", 90, DAY);
        result("new", "other", 100, DAY);

        assertThat(freshness("t").saturated()).isFalse();
        assertThat(freshness("other").saturated()).isTrue();
    }

    @Test
    void whatNoModelOfTheNewestHalfYearHasIsStale() {
        model("old", "2026-02-15");
        model("new", "2026-02-16");
        result("old", "t", 50, DAY);
        result("new", "other", 50, DAY);

        assertThat(freshness("t")).isEqualTo(new Freshness(false, true));
        assertThat(freshness("other").stale()).isFalse();
    }

    @Test
    void whereThereIsNoNewModelNothingIsStale() {
        model("old", "2025-02-15");
        result("old", "t", 50, DAY);

        assertThat(freshness("t")).isEqualTo(Freshness.FRESH);
        assertThat(freshness("other")).isEqualTo(Freshness.FRESH);
    }

    @Test
    void theDayIsThatOfTheNewestEvaluationThatCounts() {
        model("old", "2026-02-15");
        model("new", "2026-07-16");
        result("old", "t", 50, "2026-08-01");
        result("new", "other", 50, "2026-08-14");
        assertThat(freshness("t").stale())
                .as("released within half a year of the 14th")
                .isFalse();

        result("new", "t", 60, "2026-08-20");
        log.add(Sample.withdrawn("newt", "lab"));
        assertThat(freshness("t").stale()).as("withdrawn").isFalse();

        result("old", "other", 60, "2026-08-20");
        assertThat(freshness("t").stale()).isTrue();
    }

    @Test
    void lowerIsBetterHasItsCeilingAtTheOtherEndAndRetiredOnesAreLeftAlone() {
        log.add(Sample.test(new Benchmark(
                "wer", "wer", "x", null, "errors", Unit.PERCENT, 0, 100, false, null, null, null, false, List.of())));
        log.add(Sample.test(new Benchmark(
                "gone", "gone", "x", null, "errors", Unit.PERCENT, 0, 100, true, null, null, null, true, List.of())));
        model("new", "2026-07-16");
        result("new", "wer", 2, DAY);
        result("new", "gone", 100, DAY);

        assertThat(freshness("wer").saturated()).isTrue();
        assertThat(Freshness.of(Logs.board(log))).containsOnlyKeys("other", "t", "wer");
    }

    @Test
    void withoutADateNothingIsSaid() {
        model("new", "2026-07-16");
        log.add(Sample.result("r", "new", "t", 100).event());

        assertThat(Freshness.of(Logs.board(log))).isEmpty();
    }
}
