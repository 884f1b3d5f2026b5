package dev.podium.ingestion.batch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/// Newline-delimited JSON. Blank lines do not count.
final class LineRows implements Rows {

    private final InputStream in;

    LineRows(InputStream in) {
        this.in = new BufferedInputStream(in);
    }

    @Override
    public @Nullable Row next() throws IOException {
        int next = in.read();
        while (next >= 0) {
            RowBytes line = new RowBytes();
            for (; next >= 0 && next != '\n'; next = in.read()) {
                line.add(next);
            }
            if (!line.isBlank()) {
                return line.read();
            }
            next = next < 0 ? -1 : in.read();
        }
        return null;
    }
}
