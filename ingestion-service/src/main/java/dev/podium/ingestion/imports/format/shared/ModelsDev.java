package dev.podium.ingestion.imports.format.shared;

import dev.podium.ingestion.imports.file.Content;
import dev.podium.ingestion.imports.file.Content.Syntax;
import dev.podium.ingestion.imports.file.Part;
import dev.podium.ingestion.imports.format.Asked;
import dev.podium.ingestion.imports.format.Format;
import dev.podium.ingestion.imports.format.Lenient;
import dev.podium.ingestion.imports.format.Sheet;
import dev.podium.ingestion.imports.format.Sheet.Description;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A model's facts and price at models.dev. The id is the name of the file, or what `?model=` says.
public final class ModelsDev implements Format {

    @Override
    public String id() {
        return "models-dev";
    }

    @Override
    public String title() {
        return "models.dev model";
    }

    @Override
    public @Nullable String refusal(Part part) {
        boolean toml = part.content() instanceof Content.Tree tree && tree.syntax() == Syntax.TOML;
        JsonNode root = part.root();
        return toml && root.path("name").isString() && (root.has("limit") || root.has("cost"))
                ? null
                : "it is no TOML with a name beside limit or cost";
    }

    @Override
    public void read(Part part, Asked asked, Sheet sheet) {
        String id = asked.model() != null ? asked.model() : part.stem();
        JsonNode root = part.root();
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        put(body, "name", Lenient.text(root.path("name")));
        put(body, "releaseDate", date(Lenient.text(root.path("release_date"))));
        flag(body, "openWeights", root.path("open_weights"));
        flag(body, "reasoning", root.path("reasoning"));
        Long context = Lenient.count(root.path("limit").path("context"));
        if (context != null) {
            body.put("contextTokens", context);
        }
        BigDecimal input = Lenient.number(root.path("cost").path("input"));
        BigDecimal output = Lenient.number(root.path("cost").path("output"));
        if (input != null || output != null) {
            ObjectNode price = body.putObject("price");
            price.put("input", input);
            price.put("output", output);
        }
        sheet.describe(new Description(part.fileName(), "model", id, body));
    }

    /// A month alone is no date.
    private static @Nullable String date(@Nullable String text) {
        return text != null && text.length() == "2026-03-14".length() ? text : null;
    }

    private static void put(ObjectNode body, String member, @Nullable String text) {
        if (text != null) {
            body.put(member, text);
        }
    }

    private static void flag(ObjectNode body, String member, JsonNode value) {
        if (value.isBoolean()) {
            body.put(member, value.booleanValue());
        }
    }
}
