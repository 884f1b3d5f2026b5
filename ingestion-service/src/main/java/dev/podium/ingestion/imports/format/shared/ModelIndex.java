package dev.podium.ingestion.imports.format.shared;

import dev.podium.ingestion.imports.file.Part;
import dev.podium.ingestion.imports.format.Asked;
import dev.podium.ingestion.imports.format.Draft;
import dev.podium.ingestion.imports.format.Format;
import dev.podium.ingestion.imports.format.Lenient;
import dev.podium.ingestion.imports.format.Lenient.Reading;
import dev.podium.ingestion.imports.format.Measures;
import dev.podium.ingestion.imports.format.Measures.Measure;
import dev.podium.ingestion.imports.format.Sheet;
import dev.podium.ingestion.imports.format.Tasks;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The `model-index` of a model card: its front matter, or a file of YAML.
public final class ModelIndex implements Format {

    private static final Tasks TASKS = Tasks.of("hf");

    @Override
    public String id() {
        return "model-index";
    }

    @Override
    public String title() {
        return "model-index of a model card";
    }

    @Override
    public @Nullable String refusal(Part part) {
        return part.root().path("model-index").path(0).path("results").isArray()
                ? null
                : "it has no model-index with results";
    }

    @Override
    public void read(Part part, Asked asked, Sheet sheet) {
        for (JsonNode model : part.root().path("model-index")) {
            String name = Lenient.text(model.path("name"));
            int index = 0;
            for (JsonNode result : model.path("results")) {
                result(name, result, "result " + index++, sheet);
            }
        }
    }

    private static void result(@Nullable String model, JsonNode result, String place, Sheet sheet) {
        JsonNode dataset = result.path("dataset");
        String type = Lenient.text(dataset.path("type"));
        String config = Lenient.text(dataset.path("config"));
        String named = Lenient.text(dataset.path("name"));
        String id = type == null ? named : type;
        Measures measures = new Measures();
        for (JsonNode metric : result.path("metrics")) {
            String name = Lenient.text(metric.path("type"));
            measures.add(new Measure(name == null ? "score" : name, null, metric.path("value"), null));
        }
        Measure headline = measures.headline(List.of());
        Reading reading = headline == null ? null : Lenient.reading(headline.value());
        if (id == null || headline == null || reading == null) {
            sheet.leave(place, "has no dataset, or no metric whose value is a number");
            return;
        }
        String both = config == null ? id : id + " " + config;
        String benchmark = TASKS.find(both) != null ? TASKS.benchmark(both) : TASKS.benchmark(id);
        Draft draft = new Draft(place + "/" + headline.key(), model, benchmark, reading.value())
                .unit(reading.percent() ? "percent" : null)
                .stderr(reading.spread())
                .url(Lenient.text(result.path("source").path("url")))
                .note("Measure " + headline.key() + ".")
                .collection("hugging-face")
                .extra("dataset", named)
                .extra("split", dataset.path("split"))
                .extra("revision", dataset.path("revision"));
        String shots = Lenient.text(dataset.path("args").path("num_few_shot"));
        draft.setting(shots == null ? null : shots + "-shot");
        measures.tellOthers(headline, draft, place, sheet);
        sheet.add(draft);
    }
}
