package dev.podium.ui.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShapeTest {

    @Test
    void numbersAreRoundedToHalfAPixelAndWrittenShort() {
        assertThat(Shape.box("band", 12.26, -0.2, 40, 7.1, 1.25)).isEqualTo("band rect 12.5 0 40 7 1.5");
        assertThat(Shape.line("axis", 0, 7, 96, 7)).isEqualTo("axis line 0 7 96 7");
        assertThat(Shape.circle("dot", -3.6, 3.5, 3)).isEqualTo("dot circle -3.5 3.5 3");
        assertThat(Shape.polygon("sign", 6, 1, 11.5, 11)).isEqualTo("sign polygon 6 1 11.5 11");
    }
}
