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
    void theBestRankedComeFirstAndThoseWithoutARankLast() {
        assertThat(finder.find("", List.of())).containsExactly("alpha", "beta", "gamma", "delta");
    }
}
