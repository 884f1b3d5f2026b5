package dev.podium.ui.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MarksTest {

    private final Marks marks = new Marks();

    @Test
    void aModelKeepsItsMarkWhoeverIsBesideIt() {
        Mark a = marks.of(List.of("a", "b")).getFirst();
        assertThat(marks.of(List.of("c", "a"))).last().isEqualTo(a);
    }

    @Test
    void modelsThatAreSeenTogetherNeverLookAlike() {
        IntStream.range(0, 40)
                .forEach(i -> assertThat(marks.of(List.of("m" + i, "m" + (i * 7 + 1), "x", "y")))
                        .doesNotHaveDuplicates());
    }
}
