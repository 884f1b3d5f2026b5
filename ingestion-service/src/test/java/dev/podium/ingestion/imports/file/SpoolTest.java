package dev.podium.ingestion.imports.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.podium.ingestion.Refusal;
import dev.podium.wire.ProblemType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SpoolTest {

    private static InputStream bytes(int size) {
        return new ByteArrayInputStream(new byte[size]);
    }

    @Test
    void knowsWhatWasWrittenAndLeavesNothingBehind() throws IOException {
        Path file;
        try (Spool spool = Spool.of(bytes(3), 3)) {
            file = spool.file();
            assertThat(spool.bytes()).isEqualTo(3);
            assertThat(spool.sha256Hex()).isEqualTo("709e80c88487a2411e1ee4dfb9f22a861492d20c4765150c0c794abd70f8147c");
        }
        assertThat(Files.exists(file)).isFalse();
    }

    @Test
    void theByteAfterTheLastOneAllowedIsRefused() {
        assertThatThrownBy(() -> Spool.of(bytes(4), 3))
                .isInstanceOfSatisfying(
                        Refusal.class, e -> assertThat(e.type()).isEqualTo(ProblemType.PAYLOAD_TOO_LARGE));
    }

    /// A byte every ten seconds keeps any time-out between two bytes content.
    @Test
    void aBodyThatTricklesInIsRefused() {
        AtomicLong now = new AtomicLong();
        InputStream slow = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }

            @Override
            public int read(byte[] into, int from, int length) {
                now.addAndGet(Duration.ofSeconds(10).toNanos());
                into[from] = 'x';
                return 1;
            }
        };
        assertThatThrownBy(() -> Spool.of(slow, 1_000, now::get)).isInstanceOfSatisfying(Refusal.class, e -> {
            assertThat(e.type()).isEqualTo(ProblemType.MALFORMED_BODY);
            assertThat(e.problem().detail()).contains("too slowly");
        });
    }
}
