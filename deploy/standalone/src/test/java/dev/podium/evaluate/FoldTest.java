package dev.podium.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldTest {

    /// Worked out by another program's CRC-32.
    @ParameterizedTest
    @CsvSource({"o3,aime-2025,0", "qwen2.5,mmmu,1", "größe,mmmu,2", "o3,gpqa-diamond,3", "qwen2.5,hle,4", "größe,hle,0"
    })
    void aFoldIsTheNamesChecksum(String model, String benchmark, int fold) {
        assertThat(Fold.of(model, benchmark)).isEqualTo(fold);
    }
}
