package dev.podium.compare.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.podium.catalog.Benchmark;
import dev.podium.catalog.Price;
import dev.podium.catalog.Unit;
import dev.podium.samples.Sample;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigitsTest {

    private static final Digits DIGITS = new Digits('.', ',', "unknown", "under");
    private static final Digits GERMAN = new Digits(',', '.', "unbekannt", "unter");
    private static final Benchmark PERCENT = Sample.benchmark("p", "x");

    private static String spaced(String text) {
        return text.replace('\u00a0', ' ');
    }

    @ParameterizedTest
    @CsvSource({"15.24, 15.2", "15.25, 15.3", "0, 0.0", "-0.8, −0.8", "0.04, 0.04", "-0.0004, −0.0004", "0.05, 0.1"})
    void noDifferenceIsRoundedToNothing(double number, String text) {
        assertThat(DIGITS.points(number)).isEqualTo(text);
    }

    @Test
    void differentNumbersAreWrittenDifferently() {
        assertThat(DIGITS.apart(64.16, 64.06, 1)).isEqualTo(1);
        assertThat(DIGITS.apart(64.14, 64.12, 1)).isEqualTo(2);
        assertThat(DIGITS.apart(64.121, 64.122, 1)).isEqualTo(3);
        assertThat(DIGITS.apart(64.1, 64.1, 1)).isEqualTo(1);
        assertThat(DIGITS.apart(46, 46.4, 0)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"0.944, 94 %", "0.9999, 99 %", "1, 100 %", "0.004, under 1 %", "0, 0 %"})
    void evidenceIsRoundedDown(double share, String text) {
        assertThat(spaced(DIGITS.evidence(share))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"0.9499, 94 %", "0.8, 80 %", "0.9995, > 99.9 %", "0.5, 50 %"})
    void probabilityIsRoundedDownAndNeverFull(double probability, String text) {
        assertThat(spaced(DIGITS.probability(probability))).isEqualTo(text);
    }

    @Test
    void aNeededScoreIsRoundedToWhereItSuffices() {
        Benchmark errors = new Benchmark(
                "e", "e", "x", null, "errors", Unit.PERCENT, 0, 100, false, null, null, null, false, List.of());
        assertThat(spaced(DIGITS.reached(95.02, PERCENT))).isEqualTo("95.1 %");
        assertThat(spaced(DIGITS.reached(95.1, PERCENT))).isEqualTo("95.1 %");
        assertThat(spaced(DIGITS.reached(0.1 + 0.2, PERCENT))).isEqualTo("0.3 %");
        assertThat(spaced(DIGITS.reached(12.38, errors))).isEqualTo("12.3 %");
        assertThat(spaced(DIGITS.best(PERCENT))).isEqualTo("100 %");
        assertThat(spaced(DIGITS.best(errors))).isEqualTo("0 %");
    }

    @Test
    void contextLengthsAreShortWhereTheyAreRound() {
        assertThat(DIGITS.tokens(200_000)).containsExactly("200K");
        assertThat(DIGITS.tokens(1_000_000, 256_000)).containsExactly("1M", "256K");
        assertThat(DIGITS.tokens(1_100_000)).containsExactly("1.1M");
        assertThat(DIGITS.tokens(262_144, 200_000)).containsExactly("262,144", "200,000");
        assertThat(DIGITS.tokens(900)).containsExactly("900");
    }

    @Test
    void pricesAreExact() {
        assertThat(DIGITS.prices(new Price(5.0, 25.0))).isEqualTo("$5 / $25");
        assertThat(DIGITS.prices(new Price(0.5, null))).isEqualTo("$0.50 / unknown");
        assertThat(DIGITS.prices(new Price(0.075, 0.0))).isEqualTo("$0.075 / $0");
    }

    @Test
    void sharesDropANeedlessZero() {
        assertThat(spaced(DIGITS.share(0.07))).isEqualTo("7 %");
        assertThat(spaced(DIGITS.share(0.896))).isEqualTo("89.6 %");
    }

    @Test
    void everyLanguageHasItsOwnPoint() {
        assertThat(GERMAN.points(-0.04)).isEqualTo("−0,04");
        assertThat(GERMAN.tokens(1_100_000)).containsExactly("1,1M");
        assertThat(GERMAN.tokens(262_144, 200_000)).containsExactly("262.144", "200.000");
        assertThat(GERMAN.prices(new Price(0.075, null))).isEqualTo("$0,075 / unbekannt");
        assertThat(spaced(GERMAN.probability(0.9995))).isEqualTo("> 99,9 %");
        assertThat(spaced(GERMAN.evidence(0.004))).isEqualTo("unter 1 %");
        assertThat(spaced(GERMAN.share(0.07))).isEqualTo("7 %");
        assertThat(spaced(GERMAN.best(PERCENT))).isEqualTo("100 %");
    }
}
