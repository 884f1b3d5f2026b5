package dev.podium.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.podium.board.Row;
import dev.podium.board.Score;
import dev.podium.catalog.Methodology;
import dev.podium.samples.Sample;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LikenessTest {

    private static final Methodology METHODOLOGY = Sample.methodology(
            1, Sample.category("x", 0.5, "x1"), Sample.category("y", 0.25, "y1"), Sample.category("z", 0.25, "z1"));

    private static Row row(String model, Map<String, Double> scores) {
        Row empty = new Row(model, null, Map.of(), List.of());
        return empty.scored(scores.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, score -> Score.plain(score.getValue(), 1))));
    }

    @Test
    void aCategoryCountsByItsWeight() {
        Likeness likeness = Objects.requireNonNull(Likeness.of(
                row("a", Map.of("x", 60.0, "y", 60.0, "z", 60.0)),
                row("b", Map.of("x", 64.0, "y", 60.0, "z", 55.0)),
                METHODOLOGY));
        assertThat(likeness.distance()).isCloseTo(Math.sqrt(0.5 * 16 + 0.25 * 25), within(1e-12));
        assertThat(likeness.furthest()).isEqualTo("x");
        assertThat(likeness.difference()).isEqualTo(4);
    }

    @Test
    void theSameIsAtNoDistance() {
        Row row = row("a", Map.of("x", 60.0, "y", 61.0));
        assertThat(Objects.requireNonNull(Likeness.of(row, row, METHODOLOGY)).distance())
                .isZero();
    }

    @Test
    void whoSharesLessThanHalfOfTheWeightIsNotLikeAnybody() {
        assertThat(Likeness.of(row("a", Map.of("x", 60.0, "y", 1.0)), row("b", Map.of("y", 1.0)), METHODOLOGY))
                .isNull();
    }
}
