package dev.podium.ingestion.batch;

import dev.podium.ingestion.Refusal;
import dev.podium.ingestion.json.StrictJson;
import dev.podium.wire.Problem.Fault;
import java.io.ByteArrayOutputStream;

/// Collects the bytes of one row, up to a limit: a row that forgot its end must not fill the memory.
final class RowBytes {

    private static final int MOST = 64 << 10;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
    private boolean tooLong;
    private boolean blank = true;

    void add(int next) {
        blank &= isSpace(next);
        if (bytes.size() < MOST) {
            bytes.write(next);
        } else {
            tooLong = true;
        }
    }

    boolean isBlank() {
        return blank;
    }

    Row read() {
        if (tooLong) {
            return Row.bad("too-long", "This row has more than " + MOST + " bytes, or lacks its end.");
        }
        try {
            return new Row.Good(StrictJson.read(bytes.toByteArray()));
        } catch (Refusal e) {
            return new Row.Bad(new Fault("", "malformed", e.problem().detail()));
        }
    }

    static boolean isSpace(int c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }
}
