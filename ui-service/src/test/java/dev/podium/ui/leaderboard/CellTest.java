package dev.podium.ui.leaderboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.podium.ui.picture.Picture;
import java.util.List;
import org.junit.jupiter.api.Test;

class CellTest {

    @Test
    void aCellIsWrittenOnceForAllWhoSeeIt() {
        Cell<Line.Rank> cell = Cell.of(new Line.Rank("1", "1–2", 1, null));
        assertThat(cell.json()).isSameAs(cell.json());
    }

    @Test
    void aCellIsWrittenAsTheTemplatesReadIt() {
        Picture picture = new Picture(4, 2, List.of("bar rect 0 0 4 2 1"));
        assertThat(Cell.of(new Line.Measure("61.4", "", picture)).json().rawValue())
                .isEqualTo("{\"value\":\"61.4\",\"plusMinus\":\"\",\"picture\":{\"width\":4,\"height\":2,"
                        + "\"shapes\":[\"bar rect 0 0 4 2 1\"]}}");
    }

    @Test
    void cellsThatShowTheSameAreEqual() {
        assertThat(Cell.of(new Line.Fact("8", "why"))).isEqualTo(Cell.of(new Line.Fact("8", "why")));
        assertThat(Cell.of(new Line.Fact("8", "why"))).isNotEqualTo(Cell.of(new Line.Fact("9", "why")));
    }
}
