package dev.podium.ingestion.gate;

import dev.podium.ingestion.Refusal;
import dev.podium.result.Fingerprint;
import dev.podium.wire.EventCodec;
import dev.podium.wire.ProblemType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.regex.Pattern;

/// The JSON Schemas of events, where `ce_dataschema` of every record in the log leads to.
final class Schemas {

    static final String PREFIX = "/schemas/";

    /// Words and dots: nothing that could lead out of the folder.
    private static final Pattern FILE = Pattern.compile("[a-z]+(\\.[a-z]+)?(\\.v\\d+)?\\.json");

    private static final int TAG_DIGITS = 32;

    private Schemas() {}

    static void answer(String path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] schema = read(path.substring(PREFIX.length()));
        String tag = '"' + Fingerprint.sha256(schema).substring(0, TAG_DIGITS) + '"';
        response.setHeader("ETag", tag);
        // Members are only ever added: what somebody kept for an hour is not wrong.
        response.setHeader("Cache-Control", "public, max-age=3600");
        String known = Objects.requireNonNullElse(request.getHeader("If-None-Match"), "");
        if (known.contains(tag) || known.strip().equals("*")) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType("application/schema+json");
        response.setContentLength(schema.length);
        response.getOutputStream().write(schema);
    }

    private static byte[] read(String file) throws IOException {
        try (InputStream in =
                FILE.matcher(file).matches() ? EventCodec.class.getResourceAsStream(PREFIX + file) : null) {
            if (in == null) {
                throw Refusal.of(ProblemType.NOT_FOUND, "There is no schema of this name.");
            }
            return in.readAllBytes();
        }
    }
}
