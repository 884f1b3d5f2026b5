package dev.podium.ingestion.imports.format.own;

import dev.podium.ingestion.body.ResultBody;
import dev.podium.ingestion.imports.format.Draft;
import dev.podium.ingestion.imports.format.Lenient;
import dev.podium.ingestion.imports.format.Sheet;
import dev.podium.ingestion.imports.format.Sheet.Description;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A result, or a part of the catalogue, in the shape of our own API.
final class Rows {

    private static final Set<String> CATALOGUE = Set.of("model", "benchmark", "methodology");

    private Rows() {}

    /// Whether this could be a row.
    static boolean fits(JsonNode row) {
        return (row.has("model") && row.has("benchmark") && row.has("score")) || isOfCatalogue(row);
    }

    private static boolean isOfCatalogue(JsonNode row) {
        return CATALOGUE.contains(row.path("kind").asString(""))
                && row.path("body").isObject();
    }

    static void read(JsonNode row, String place, Sheet sheet) {
        if (isOfCatalogue(row)) {
            sheet.describe(new Description(
                    place,
                    row.path("kind").asString(""),
                    row.path("id").asString(""),
                    ((ObjectNode) row.path("body")).deepCopy()));
            return;
        }
        String model = Lenient.text(row.path("model"));
        String benchmark = Lenient.text(row.path("benchmark"));
        BigDecimal score = Lenient.number(row.path("score"));
        if (score == null) {
            sheet.leave(place, "has no score that is a number");
            return;
        }
        if (row.path("kind").asString("").equals("result") && row.path("score").isNumber()) {
            sheet.add(exact((ObjectNode) row, place, model, benchmark));
            return;
        }
        JsonNode harness = row.path("harness");
        JsonNode source = row.path("source");
        String program = Lenient.text(harness.path("name"));
        Draft draft = new Draft(place, model, benchmark, score)
                .unit(Lenient.text(row.path("unit")))
                .stderr(Lenient.number(row.path("stderr")))
                .sampleSize(Lenient.count(row.path("sampleSize")))
                .setting(Lenient.text(row.path("setting")))
                .evaluatedAt(Lenient.text(row.path("evaluatedAt")))
                .url(Lenient.text(source.path("url")))
                .measuredBy(Lenient.text(source.path("measuredBy")))
                .collection(Lenient.text(source.path("collection")))
                .note(Lenient.text(row.path("notes")))
                .partial(Lenient.text(row.path("partial")));
        if (program != null) {
            draft.harness(program, Lenient.text(harness.path("version")));
        }
        for (var member : row.properties()) {
            String name = member.getKey();
            boolean known = ResultBody.COLUMNS.stream()
                    .anyMatch(column -> column.equals(name) || column.startsWith(name + "."));
            if (!known && !name.equals("kind")) {
                draft.extra(name, member.getValue());
                sheet.warn(name + " is no member of a result and was kept beside it.");
            }
        }
        sheet.add(draft);
    }

    /// A line of an export is what a board showed: nothing of it is tidied up.
    private static Draft exact(ObjectNode row, String place, @Nullable String model, @Nullable String benchmark) {
        ObjectNode members = row.deepCopy();
        JsonNode admitted = row.path("admitted");
        members.remove(List.of("kind", "admitted", "model", "benchmark"));
        return Draft.exact(
                place, model, benchmark, members, admitted.isBoolean() ? Boolean.valueOf(admitted.asBoolean()) : null);
    }
}
