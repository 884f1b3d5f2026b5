package dev.podium.ingestion.imports.format.shared;

import dev.podium.ingestion.imports.file.Part;
import dev.podium.ingestion.imports.format.Asked;
import dev.podium.ingestion.imports.format.Draft;
import dev.podium.ingestion.imports.format.Format;
import dev.podium.ingestion.imports.format.Measures;
import dev.podium.ingestion.imports.format.Measures.Measure;
import dev.podium.ingestion.imports.format.Sheet;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The metric format of Bencher: `{benchmark: {measure: {value, lower_value, upper_value}}}`. The bounds need not
/// be an
/// interval of anything, so no standard error is made of them; no model stands in it.
public final class Bencher implements Format {

    @Override
    public String id() {
        return "bencher";
    }

    @Override
    public String title() {
        return "Bencher metric format";
    }

    @Override
    public @Nullable String refusal(Part part) {
        JsonNode root = part.root();
        boolean fits = root.isObject()
                && !root.isEmpty()
                && root.valueStream()
                        .allMatch(measures -> measures.isObject()
                                && !measures.isEmpty()
                                && measures.valueStream().allMatch(measure -> measure.has("value")));
        return fits ? null : "its members are not benchmarks with measures, each with a value";
    }

    @Override
    public void read(Part part, Asked asked, Sheet sheet) {
        for (var entry : part.root().properties()) {
            Measures measures = new Measures();
            for (var measure : entry.getValue().properties()) {
                measures.add(
                        new Measure(measure.getKey(), null, measure.getValue().path("value"), null));
            }
            Measure headline = measures.headline(List.of());
            BigDecimal score = headline == null ? null : headline.number();
            if (headline == null || score == null) {
                sheet.leave(entry.getKey(), "has no number");
                continue;
            }
            JsonNode measure = entry.getValue().path(headline.name());
            Draft draft = new Draft(entry.getKey() + "/" + headline.key(), null, entry.getKey(), score)
                    .extra("lower_value", measure.path("lower_value"))
                    .extra("upper_value", measure.path("upper_value"));
            measures.tellOthers(headline, draft, entry.getKey(), sheet);
            sheet.add(draft);
        }
    }
}
