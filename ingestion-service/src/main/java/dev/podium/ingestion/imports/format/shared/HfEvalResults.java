package dev.podium.ingestion.imports.format.shared;

import dev.podium.ingestion.imports.file.Part;
import dev.podium.ingestion.imports.format.Asked;
import dev.podium.ingestion.imports.format.Draft;
import dev.podium.ingestion.imports.format.Format;
import dev.podium.ingestion.imports.format.Lenient;
import dev.podium.ingestion.imports.format.Lenient.Reading;
import dev.podium.ingestion.imports.format.Sheet;
import dev.podium.ingestion.imports.format.Tasks;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Hugging Face's `.eval_results/*.yaml`. The model is the repository that the file lies in, so `?model=` says it; no
/// unit stands in it, so a value of 1 or less needs `?unit=`.
public final class HfEvalResults implements Format {

    private static final Tasks TASKS = Tasks.of("hf");

    @Override
    public String id() {
        return "hf-eval-results";
    }

    @Override
    public String title() {
        return "Hugging Face eval results";
    }

    @Override
    public @Nullable String refusal(Part part) {
        JsonNode first = part.root().path(0);
        return first.path("dataset").path("id").isString() && first.has("value")
                ? null
                : "it is no list of results, each with dataset.id and value";
    }

    @Override
    public void read(Part part, Asked asked, Sheet sheet) {
        int index = 0;
        for (JsonNode row : part.root()) {
            String place = "result " + index++;
            JsonNode dataset = row.path("dataset");
            String id = Lenient.text(dataset.path("id"));
            Reading reading = Lenient.reading(row.path("value"));
            if (id == null || reading == null) {
                sheet.leave(place, "has no dataset.id, or its value is no number: " + Lenient.text(row.path("value")));
                continue;
            }
            String task = Lenient.text(dataset.path(dataset.has("task_id") ? "task_id" : "config"));
            sheet.add(new Draft(place, null, benchmark(id, task), reading.value())
                    .unit(reading.percent() ? "percent" : null)
                    .stderr(reading.spread())
                    .evaluatedAt(Lenient.text(row.path("date")))
                    .url(Lenient.text(row.path("source").path("url")))
                    .note(Lenient.text(row.path("notes")))
                    .collection("hugging-face")
                    .extra("evaluation_framework", row.path("evaluation_framework"))
                    .extra("source_name", row.path("source").path("name"))
                    .extra("dataset_revision", dataset.path("revision")));
        }
    }

    private static String benchmark(String id, @Nullable String task) {
        String both = task == null ? id : id + " " + task;
        return TASKS.find(both) != null || task == null ? TASKS.benchmark(both) : id + "-" + task;
    }
}
