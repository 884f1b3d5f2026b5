package dev.podium.submit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PauseTest {

    @Test
    void aServerThatSaysWhenToComeAgainIsObeyedWithinReason() {
        assertThat(Answers.pause(Optional.of("3"), 1)).isEqualTo(Duration.ofSeconds(3));
        assertThat(Answers.pause(Optional.of("86400"), 1)).isEqualTo(Duration.ofSeconds(30));
        assertThat(Answers.pause(Optional.of("0"), 4)).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void withoutAWordOfItEachPauseIsTwiceTheLast() {
        assertThat(Answers.pause(Optional.empty(), 1)).isEqualTo(Duration.ofSeconds(1));
        assertThat(Answers.pause(Optional.empty(), 4)).isEqualTo(Duration.ofSeconds(8));
        assertThat(Answers.pause(Optional.of("Wed, 21 Oct 2015 07:28:00 GMT"), 2))
                .isEqualTo(Duration.ofSeconds(2));
    }
}
