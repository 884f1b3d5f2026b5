package dev.podium.ui.weight;

import static dev.podium.samples.Sample.category;
import static dev.podium.samples.Sample.methodology;
import static org.assertj.core.api.Assertions.assertThat;

import dev.podium.catalog.Methodology;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WeightsTest {

    private final Methodology methodology = methodology(1, category("coding", 0.5, "a"), category("math", 0.5, "b"));

    @Test
    void whatAnAddressCarriesIsAppliedAndRenormalised() {
        assertThat(Weights.applied("coding:30,math:10", methodology))
                .hasValueSatisfying(applied -> assertThat(Weights.writable(applied))
                        .containsEntry("coding", 75.0)
                        .containsEntry("math", 25.0));
    }

    @Test
    void whatIsNoListOfWeightsIsToldFromOne() {
        for (String text :
                new String[] {"", "coding", "coding:101", "coding:-1", "art:10", "coding:1,coding:2", "coding:0,math:0"
                }) {
            assertThat(Weights.applied(text, methodology)).as(text).isEmpty();
        }
        assertThat(Weights.applied(null, methodology)).contains(methodology);
    }

    @Test
    void theTextReadsBackAsTheSame() {
        String text = Weights.text(Map.of("math", 12.5, "coding", 40.0), methodology);
        assertThat(text).isEqualTo("coding:40,math:12.5");
    }
}
