package dev.podium.ui.find;

import static org.assertj.core.api.Assertions.assertThat;

import dev.podium.result.Lane;
import dev.podium.ui.pages.Village;
import java.util.List;
import org.junit.jupiter.api.Test;

class FinderTest {

    private final Finder finder = Finder.of(new Village().board(), Lane.PROVISIONAL);

    @Test
    void aModelIsFoundByPartsOfItsNameInAnyOrder() {
        assertThat(finder.find("alp mod", List.of())).containsExactly("alpha");
    }

    @Test
    void aModelIsFoundByItsMakerUnlessItIsTaken() {
        assertThat(finder.find("acme", List.of("alpha"))).containsExactly("gamma");
    }

    @Test
    void aSlipOfTheFingerIsForgivenWhereNothingElseFits() {
        assertThat(finder.find("aplha", List.of())).containsExactly("alpha");
        assertThat(finder.find("gama", List.of())).containsExactly("gamma");
        assertThat(finder.find("betta model", List.of())).containsExactly("beta");
        assertThat(finder.find("dexta", List.of())).containsExactly("delta");
        assertThat(finder.find("bexxa", List.of())).isEmpty();
    }

    @Test
    void aSlipIsOneLetterOrTwoInTheWrongOrder() {
        assertThat(Slip.between("opus", "opus")).isTrue();
        assertThat(Slip.between("ous", "opus")).isTrue();
        assertThat(Slip.between("oopus", "opus")).isTrue();
        assertThat(Slip.between("opsu", "opus")).isTrue();
        assertThat(Slip.between("opis", "opus")).isTrue();
        assertThat(Slip.between("opius", "opsu")).isFalse();
        assertThat(Slip.between("op", "opus")).isFalse();
        assertThat(Slip.between("", "o")).isTrue();
    }

    @Test
    void theBestRankedComeFirstAndThoseWithoutARankLast() {
        assertThat(finder.find("", List.of())).containsExactly("alpha", "beta", "gamma", "delta");
    }
}
