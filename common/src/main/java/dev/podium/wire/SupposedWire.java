package dev.podium.wire;

import dev.podium.board.Supposed;
import java.io.IOException;
import java.util.Base64;
import tools.jackson.core.JacksonException;

/// Supposed results as the text that a question carries: gzipped JSON, since the results of a file resemble each other.
public final class SupposedWire {

    /// Characters of one question. 10,000 plain results take less than half of it; all that a board's stream keeps, see
    /// [DeskWire#MOST_QUESTIONS], takes about 96 MiB at worst.
    public static final int MOST = 384 << 10;

    private SupposedWire() {}

    /// Whether a question can carry so much.
    public static boolean carries(Supposed supposed) {
        return encode(supposed).length() <= MOST;
    }

    static String encode(Supposed supposed) {
        return Base64.getEncoder()
                .encodeToString(BoardCodec.gzip(Json.canonical().writeValueAsBytes(supposed)));
    }

    /// @throws IllegalArgumentException if the text is none of this kind
    static Supposed decode(String text) {
        try {
            byte[] json = BoardCodec.gunzip(Base64.getDecoder().decode(text));
            return Completeness.checked(Json.canonical().readValue(json, Supposed.class));
        } catch (IOException | JacksonException e) {
            throw new IllegalArgumentException("these are no supposed results", e);
        }
    }
}
