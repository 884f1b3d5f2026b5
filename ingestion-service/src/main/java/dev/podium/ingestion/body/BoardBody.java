package dev.podium.ingestion.body;

import dev.podium.ingestion.json.Fields;
import org.jspecify.annotations.Nullable;

/// What a board is called.
public record BoardBody(String name, @Nullable String description) {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_TEXT = 500;

    /// Reads a board's name.
    public static BoardBody read(Fields fields) {
        BoardBody body = new BoardBody(
                fields.required("name", fields.text("name", LONGEST_NAME), ""),
                fields.text("description", LONGEST_TEXT));
        fields.finish();
        return body;
    }
}
