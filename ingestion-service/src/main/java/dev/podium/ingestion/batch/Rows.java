package dev.podium.ingestion.batch;

import dev.podium.ingestion.Refusal;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/// The rows of a body, one at a time, in the order in which they stand there.
interface Rows {

    /// The next row; `null` after the last.
    ///
    /// @throws Refusal if nothing after this can be read
    @Nullable
    Row next() throws IOException;

    /// The rows of a body of this media type.
    static Rows of(String mediaType, InputStream in) throws IOException {
        return switch (mediaType) {
            case "application/x-ndjson" -> new LineRows(in);
            case "text/csv" -> CsvRows.of(in);
            default -> new ArrayRows(in);
        };
    }
}
