package dev.podium.ui.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.podium.ui.language.Language;
import dev.podium.ui.pages.PageTest;
import java.util.List;
import org.junit.jupiter.api.Test;

class RhythmTest extends PageTest {

    @Test
    void thePictureIsToldInASentence() {
        Rhythm rhythm = new Rhythm(Language.ENGLISH);
        rhythm.show(new Heard(List.of(), false, null, 7, List.of(0L, 1_200L, 7L)));
        assertThat(text(rhythm))
                .isEqualTo(
                        "7 events in the last minute In the last ten minutes 1\u00a0207\u00a0events, at most 1\u00a0200"
                                + " within ten seconds.");
    }

    @Test
    void thePictureHasABarForEachStepInWhichSomethingHappened() {
        Rhythm rhythm = new Rhythm(Language.GERMAN);
        rhythm.show(new Heard(List.of(), false, null, 1, List.of(0L, 4L, 0L, 2L)));
        String picture =
                rhythm.getElement().getChild(1).getPropertyRaw("picture").toString();
        assertThat(picture.split("bar rect", -1)).as("two bars").hasSize(3);
        assertThat(picture).contains("20 26|");
    }
}
