package dev.podium.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpaceTest {

    private static final long MEGABYTE = 1_000_000;
    private static final long EVERYTHING = 1L << 60;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        // disk, left, low? (in MB)
        "1000000, 499, true",
        "1000000, 500, false",
        "252000, 499, true",
        "252000, 12000, false",
        "10000, 499, true",
        "10000, 500, false",
        "60, 2, true",
        "60, 3, false",
        "40, 2, false",
        "40, 1, true",
    })
    void halfAGigabyteStaysFreeOrATwentiethOfASmallDisk(long disk, long left, boolean low) {
        long needed = Space.USUAL.applyAsLong(disk * MEGABYTE);

        assertThat(new Space.Reading(left * MEGABYTE, needed).isLow()).isEqualTo(low);
    }

    @Test
    void whoAsksForANumberGetsItOnAnyDisk() {
        assertThat(Space.megabytes(2_000).applyAsLong(60 * MEGABYTE)).isEqualTo(2_000 * MEGABYTE);
        assertThat(new Space.Reading(0, Space.megabytes(0).applyAsLong(MEGABYTE)).isLow())
                .isFalse();
    }

    @Test
    void aDiskThatFillsUpAndIsClearedIsNoticedEitherTime() {
        AtomicLong reserve = new AtomicLong();
        Space space = new Space(folder, total -> reserve.get());

        assertThat(space.isLow()).isFalse();
        reserve.set(EVERYTHING);
        await().atMost(Duration.ofSeconds(2)).until(space::isLow);
        reserve.set(0);
        await().atMost(Duration.ofSeconds(2)).until(() -> !space.isLow());
    }

    @Test
    void askingAllTheTimeMeasuresTenTimesASecondAtMost() {
        AtomicLong measured = new AtomicLong();
        Space space = new Space(folder, total -> measured.getAndIncrement());
        long begin = System.nanoTime();
        for (int i = 0; i < 1_000_000; i++) {
            space.isLow();
        }
        long tenths = (System.nanoTime() - begin) / Duration.ofMillis(100).toNanos();

        assertThat(measured.get()).isBetween(1L, tenths + 1);
    }

    @Test
    void aDiskThatCannotBeMeasuredHasNoRoom() {
        assertThat(new Space(folder.resolve("gone"), Space.megabytes(0)).isLow())
                .isTrue();
    }
}
