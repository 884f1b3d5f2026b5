package dev.podium.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.podium.samples.ResultSample;
import dev.podium.samples.Sample;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ResultTest {

    private static final ResultSample FULL = Sample.result("r", "Alpha", "GPQA", 70)
            .stderr(1.5)
            .sampleSize(198L)
            .setting("high")
            .harness("inspect")
            .on("2026-03-14");

    @Test
    void aScoreIsAFiniteNumberAndZeroHasNoSign() {
        for (double bad : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            assertThatIllegalArgumentException().isThrownBy(() -> FULL.score(bad));
        }
        assertThat(Double.doubleToRawLongBits(FULL.score(-0.0).result().score()))
                .isZero();
    }

    @Test
    void anErrorIsNotNegativeAndASampleNotEmpty() {
        assertThatIllegalArgumentException().isThrownBy(() -> FULL.stderr(-0.1));
        assertThatIllegalArgumentException().isThrownBy(() -> FULL.stderr(Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> FULL.sampleSize(0L));
        assertThat(FULL.stderr(0.0).result().stderr()).isZero();
    }

    @Test
    void aDayIsItsMidnightInUtc() {
        assertThat(FULL.result().evaluatedAt()).isEqualTo(Instant.parse("2026-03-14T00:00:00Z"));
        // A day of 23 hours in much of the world, a leap second, and the end of 32 bits.
        for (String day : List.of("2026-03-29", "2016-12-31", "2038-01-19", "2038-01-20")) {
            assertThat(FULL.on(day).result().evaluatedAt()).isEqualTo(Instant.parse(day + "T00:00:00Z"));
        }
    }

    @Test
    void equalContentHasOneFingerprintHoweverNamesAreWritten() {
        ResultSample other = Sample.result("x", "ALPHA", " gpqa ", 70).by("somebody");

        assertThat(Fingerprint.of(FULL.result())).hasSize(64).isEqualTo(Fingerprint.of(FULL.result()));
        assertThat(Fingerprint.of(other.result()))
                .isEqualTo(
                        Fingerprint.of(Sample.result("y", "Alpha", "GPQA", 70).result()));
    }

    @Test
    void everyMemberCounts() {
        Set<String> prints = new HashSet<>();
        List<ResultSample> all = List.of(
                FULL,
                FULL.score(70.1),
                FULL.stderr(1.6),
                FULL.stderr(null),
                FULL.sampleSize(199L),
                FULL.setting("low"),
                FULL.setting(null),
                FULL.harness("helm"),
                FULL.harness(null),
                FULL.on("2026-03-15"),
                FULL.at(null),
                FULL.measuredBy(MeasuredBy.SELF),
                FULL.source(new Source("https://example.org", MeasuredBy.UNKNOWN, null)),
                FULL.source(new Source(null, MeasuredBy.UNKNOWN, "hub")));
        all.forEach(sample -> prints.add(Fingerprint.of(sample.result())));

        assertThat(prints).hasSize(all.size());
    }

    @Test
    void membersDoNotRunIntoOneAnother() {
        assertThat(Fingerprint.of(FULL.setting("a").harness("bc").result()))
                .isNotEqualTo(Fingerprint.of(FULL.setting("ab").harness("c").result()));
    }

    @Test
    void theFingerprintIsTheSameForEver() {
        assertThat(Fingerprint.sha256("")).startsWith("e3b0c44298fc1c149afbf4c8996fb924");
        // A change here makes every repetition of an older result count as new.
        assertThat(Fingerprint.of(FULL.result()))
                .isEqualTo("55fb5292569cef5d52696e9e17de5ed3eb609b6aa848a1fc269ffb0529105016");
    }
}
