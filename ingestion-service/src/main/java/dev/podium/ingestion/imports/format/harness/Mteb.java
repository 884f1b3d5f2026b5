package dev.podium.ingestion.imports.format.harness;

import dev.podium.ingestion.imports.file.Part;
import dev.podium.ingestion.imports.format.Asked;
import dev.podium.ingestion.imports.format.Draft;
import dev.podium.ingestion.imports.format.Format;
import dev.podium.ingestion.imports.format.Lenient;
import dev.podium.ingestion.imports.format.Sheet;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A task's result of MTEB. The model stands in `model_meta.json` beside it, or in the name of the folder above.
public final class Mteb implements Format {

    private static final Pattern MODEL_FOLDER = Pattern.compile("([^/]+)__([^/]+)");

    @Override
    public String id() {
        return "mteb";
    }

    @Override
    public String title() {
        return "MTEB task result";
    }

    @Override
    public @Nullable String refusal(Part part) {
        JsonNode root = part.root();
        return root.path("task_name").isString() && root.path("scores").isObject()
                ? null
                : "it has no task_name beside scores";
    }

    @Override
    public void read(Part part, Asked asked, Sheet sheet) {
        String model = model(part);
        String task = part.root().path("task_name").asString("");
        if (model == null && asked.model() == null) {
            sheet.warn("model_meta.json beside it, or the name of the folder, says of which model it is.");
        }
        JsonNode scores = part.root().path("scores");
        boolean hasTest = scores.path("test").isArray();
        for (var split : scores.properties()) {
            if (hasTest && !split.getKey().equals("test")) {
                sheet.leave("scores/" + split.getKey(), "another split; test counts");
            } else {
                int index = 0;
                for (JsonNode row : split.getValue()) {
                    row(part.root(), model, task, split.getKey() + "/" + index++, row, sheet);
                }
            }
        }
    }

    private static void row(
            JsonNode root, @Nullable String model, String task, String place, JsonNode row, Sheet sheet) {
        BigDecimal score = Lenient.number(row.path("main_score"));
        if (score == null) {
            sheet.leave("scores/" + place, "has no main_score");
            return;
        }
        String subset = Lenient.text(row.path("hf_subset"));
        boolean whole = subset == null || subset.equals("default");
        sheet.add(new Draft("scores/" + place, model, whole ? task : task + "/" + subset, score)
                .unit("fraction")
                .harness("mteb", Lenient.text(root.path("mteb_version")))
                .evaluatedAt(date(root.path("date")))
                .note("Task " + task + (whole ? "" : ", subset " + subset) + ", main score.")
                .extra("dataset_revision", root.path("dataset_revision"))
                .extra("languages", row.path("languages"))
                .extra("evaluation_time", root.path("evaluation_time")));
    }

    private static @Nullable String date(JsonNode date) {
        return date.isNumber() ? LmEval.date(date) : Lenient.text(date);
    }

    private static @Nullable String model(Part part) {
        Part meta = part.beside("model_meta.json");
        String name = meta == null ? null : Lenient.text(meta.root().path("name"));
        if (name != null) {
            return name;
        }
        for (String step : part.path().split("/", -1)) {
            var folder = MODEL_FOLDER.matcher(step);
            if (folder.matches()) {
                return folder.group(1) + "/" + folder.group(2);
            }
        }
        return null;
    }
}
