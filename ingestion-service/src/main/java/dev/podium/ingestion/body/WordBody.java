package dev.podium.ingestion.body;

import dev.podium.ingestion.json.Fields;
import org.jspecify.annotations.Nullable;

/// Why somebody says something about a result, and where to read more.
public record WordBody(String reason, @Nullable String link) {

    private static final int LONGEST_REASON = 500;

    /// Reads a reason and a link. More members may follow, so the caller ends the reading.
    public static WordBody read(Fields fields) {
        return new WordBody(fields.required("reason", fields.text("reason", LONGEST_REASON), ""), fields.url("link"));
    }
}
