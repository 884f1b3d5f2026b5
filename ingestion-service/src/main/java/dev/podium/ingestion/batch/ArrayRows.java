package dev.podium.ingestion.batch;

import dev.podium.ingestion.Refusal;
import dev.podium.wire.ProblemType;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/// The items of a JSON array, cut apart before any of them is parsed, so that one that cannot be parsed spoils no
/// other.
final class ArrayRows implements Rows {

    private final InputStream in;
    private boolean begun;
    private boolean ended;

    ArrayRows(InputStream in) {
        this.in = new BufferedInputStream(in);
    }

    @Override
    public @Nullable Row next() throws IOException {
        boolean first = !begun;
        if (first) {
            begin();
        }
        if (ended) {
            return null;
        }
        RowBytes item = new RowBytes();
        cut(item);
        return first && ended && item.isBlank() ? null : item.read();
    }

    private void begin() throws IOException {
        begun = true;
        if (skipSpace() != '[') {
            throw Refusal.of(
                    ProblemType.MALFORMED_BODY, "A batch in JSON is one array, in UTF-8 without a byte-order mark.");
        }
    }

    /// Reads up to the comma or bracket that ends this item.
    private void cut(RowBytes item) throws IOException {
        int depth = 0;
        boolean quoted = false;
        boolean escaped = false;
        for (int next = in.read(); next >= 0; next = in.read()) {
            if (quoted) {
                quoted = escaped || next != '"';
                escaped = !escaped && next == '\\';
            } else if (depth == 0 && (next == ',' || next == ']')) {
                ended = next == ']';
                requireEnd();
                return;
            } else {
                quoted = next == '"';
                depth += depthOf(next);
            }
            item.add(next);
        }
        ended = true;
        throw Refusal.of(ProblemType.MALFORMED_BODY, "The array breaks off before its end.");
    }

    private void requireEnd() throws IOException {
        if (ended && skipSpace() >= 0) {
            throw Refusal.of(ProblemType.MALFORMED_BODY, "Something follows the array.");
        }
    }

    private int skipSpace() throws IOException {
        int next = in.read();
        while (RowBytes.isSpace(next)) {
            next = in.read();
        }
        return next;
    }

    private static int depthOf(int c) {
        return switch (c) {
            case '[', '{' -> 1;
            case ']', '}' -> -1;
            default -> 0;
        };
    }
}
