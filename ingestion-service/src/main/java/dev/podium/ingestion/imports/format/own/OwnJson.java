package dev.podium.ingestion.imports.format.own;

import dev.podium.ingestion.imports.file.Content.Syntax;
import dev.podium.ingestion.imports.file.Content.Tree;
import dev.podium.ingestion.imports.file.Part;
import dev.podium.ingestion.imports.format.Asked;
import dev.podium.ingestion.imports.format.Format;
import dev.podium.ingestion.imports.format.Sheet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Results in the shape of our own API: one, a list, `{"results": […]}`, or one on each line.
public final class OwnJson implements Format {

    @Override
    public String id() {
        return "podium-json";
    }

    @Override
    public String title() {
        return "Podium JSON";
    }

    @Override
    public @Nullable String refusal(Part part) {
        JsonNode rows = rows(part.root());
        JsonNode first = rows.isArray() ? rows.path(0) : rows;
        return Rows.fits(first) ? null : "its first result has no model, benchmark and score";
    }

    @Override
    public void read(Part part, Asked asked, Sheet sheet) {
        JsonNode rows = rows(part.root());
        boolean lines = part.content() instanceof Tree tree && tree.syntax() == Syntax.NDJSON;
        if (!rows.isArray()) {
            Rows.read(rows, "result", sheet);
            return;
        }
        int index = 0;
        for (JsonNode row : rows) {
            Rows.read(row, (lines ? "value " : "result ") + index++, sheet);
        }
    }

    private static JsonNode rows(JsonNode root) {
        return root.path("results").isArray() ? root.path("results") : root;
    }
}
