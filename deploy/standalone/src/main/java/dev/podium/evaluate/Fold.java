package dev.podium.evaluate;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/// Who is hidden when: by name alone, so that it is the same everywhere and for ever.
final class Fold {

    static final int FOLDS = 5;

    private Fold() {}

    /// `CRC32(UTF-8 "modelId|benchmarkId") mod 5`.
    static int of(String model, String benchmark) {
        return of(model + '|' + benchmark);
    }

    static int of(String name) {
        return (int) (hash(name) % FOLDS);
    }

    static long hash(String name) {
        CRC32 crc = new CRC32();
        crc.update(name.getBytes(StandardCharsets.UTF_8));
        return crc.getValue();
    }
}
