package dev.podium.ui.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.podium.catalog.Price;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class NumbersTest {

    private final Numbers english = Language.ENGLISH.numbers();
    private final Numbers german = Language.GERMAN.numbers();

    @Test
    void aScoreHasThePointOfItsLanguage() {
        assertThat(english.score(64.05)).isEqualTo("64.1");
        assertThat(german.score(64.05)).isEqualTo("64,1");
        assertThat(german.signed(-0.84)).isEqualTo("\u22120,8");
        assertThat(german.signed(0.0)).isEqualTo("0,0");
        assertThat(german.range(63, 65.2)).isEqualTo("63,0 bis 65,2");
        assertThat(german.probability(0.9995)).isEqualTo("> 99,9\u00a0%");
    }

    @Test
    void moneyAndDaysFollow() {
        assertThat(german.prices(new Price(2.5, 10.0))).isEqualTo("$2,50 / $10");
        assertThat(english.money(0.517)).isEqualTo("$0.52");
        assertThat(german.money(1234.4)).isEqualTo("$1\u00a0234");
        assertThat(german.day(LocalDate.of(2025, 12, 3))).isEqualTo("3. Dez. 2025");
        assertThat(german.moment(Instant.parse("2025-11-24T14:03:22Z"))).isEqualTo("24. Nov. 2025, 14:03:22 UTC");
    }
}
