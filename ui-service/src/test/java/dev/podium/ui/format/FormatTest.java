package dev.podium.ui.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.podium.catalog.Benchmark;
import dev.podium.catalog.Price;
import dev.podium.catalog.Unit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormatTest {

    @Test
    void scoresHaveOneDecimalAndRoundHalfUp() {
        assertThat(Format.score(64)).isEqualTo("64.0");
        assertThat(Format.score(64.05)).isEqualTo("64.1");
        assertThat(Format.score(-0.04)).isEqualTo("0.0");
    }

    @Test
    void differencesAreSignedWithATrueMinus() {
        assertThat(Format.signed(12.84)).isEqualTo("+12.8");
        assertThat(Format.signed(-0.8)).isEqualTo("−0.8");
        assertThat(Format.signed(0.01)).isEqualTo("0.0");
    }

    @Test
    void intervalsAreShortInTablesAndSpelledOutInProse() {
        assertThat(Format.plusMinus(63.0, 65.2)).isEqualTo("±1.1");
        assertThat(Format.range(63.0, 65.2)).isEqualTo("63.0 to 65.2");
    }

    @Test
    void sharesAreWholePerCentAndWeightsMayHaveADecimal() {
        assertThat(Format.percent(0.644)).isEqualTo("64\u00a0%");
        assertThat(Format.weight(0.077)).isEqualTo("7.7\u00a0%");
        assertThat(Format.weight(0.22)).isEqualTo("22\u00a0%");
    }

    @Test
    void certaintyIsNeverClaimedWhole() {
        assertThat(Format.probability(0.99)).isEqualTo("99\u00a0%");
        assertThat(Format.probability(0.997)).isEqualTo("99.7\u00a0%");
        assertThat(Format.probability(1)).isEqualTo("> 99.9\u00a0%");
    }

    @Test
    void pricesAreAMeanOnTheBoardAndAPairElsewhere() {
        assertThat(Format.meanPrice(new Price(5.0, 25.0))).isEqualTo("15.00");
        assertThat(Format.prices(new Price(5.0, 25.0))).isEqualTo("$5 / $25");
        assertThat(Format.prices(new Price(0.075, 0.3))).isEqualTo("$0.075 / $0.30");
        assertThat(Format.meanPrice(new Price(5.0, null))).isEqualTo(Format.UNKNOWN);
        assertThat(Format.prices(null)).isEqualTo(Format.UNKNOWN);
    }

    @Test
    void contextIsInThousandsAndMillions() {
        assertThat(Format.tokens(200_000L)).isEqualTo("200K");
        assertThat(Format.tokens(262_144L)).isEqualTo("262K");
        assertThat(Format.tokens(1_000_000L)).isEqualTo("1M");
        assertThat(Format.tokens(1_048_576L)).isEqualTo("1M");
        assertThat(Format.tokens(1_050_000L)).isEqualTo("1.1M");
        assertThat(Format.tokens(null)).isEqualTo(Format.UNKNOWN);
    }

    @Test
    void wholeNumbersAreGroupedWithoutABreak() {
        assertThat(Format.count(999)).isEqualTo("999");
        assertThat(Format.count(8_328)).isEqualTo("8\u00a0328");
        assertThat(Format.event(1_248_213)).isEqualTo("#1\u00a0248\u00a0213");
        assertThat(Format.count(1, "result", "results")).isEqualTo("1\u00a0result");
        assertThat(Format.count(0, "result", "results")).isEqualTo("0\u00a0results");
    }

    @Test
    void daysAreSpelledSoThatNobodyMistakesDayForMonth() {
        assertThat(Format.day(LocalDate.of(2025, 11, 24))).isEqualTo("24 Nov 2025");
        assertThat(Format.moment(Instant.parse("2025-11-24T14:03:22Z"))).isEqualTo("24 Nov 2025, 14:03:22 UTC");
    }

    @Test
    void rawScoresFollowTheirUnit() {
        assertThat(Format.score(87, benchmark(Unit.PERCENT, 0, 100))).isEqualTo("87.0");
        assertThat(Format.score(1412.4, benchmark(Unit.ELO, 0, 4000))).isEqualTo("1\u00a0412");
        assertThat(Format.score(0.4375, benchmark(Unit.RATIO, 0, 1))).isEqualTo("0.438");
        assertThat(Format.score(5478.2, benchmark(Unit.POINTS, 0, 10_000))).isEqualTo("5478.2");
    }

    private static Benchmark benchmark(Unit unit, double min, double max) {
        return new Benchmark(
                "b", "B", "coding", null, "score", unit, min, max, true, null, null, null, false, List.of());
    }
}
