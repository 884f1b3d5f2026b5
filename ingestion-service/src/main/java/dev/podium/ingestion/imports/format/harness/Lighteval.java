package dev.podium.ingestion.imports.format.harness;

import dev.podium.ingestion.imports.file.Part;
import dev.podium.ingestion.imports.format.Asked;
import dev.podium.ingestion.imports.format.Draft;
import dev.podium.ingestion.imports.format.Format;
import dev.podium.ingestion.imports.format.Lenient;
import dev.podium.ingestion.imports.format.Measures;
import dev.podium.ingestion.imports.format.Measures.Measure;
import dev.podium.ingestion.imports.format.Sheet;
import dev.podium.ingestion.imports.format.Tasks;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Hugging Face's lighteval: tasks are `suite|task|shots`. It looks like lm-evaluation-harness and is not.
public final class Lighteval implements Format {

    private static final Tasks TASKS = Tasks.of("lighteval");
    private static final String STDERR = "_stderr";
    private static final String AVERAGE = ":_average";

    /// Its times are of no clock; the name of the file has the time at which it was written.
    private static final Pattern WRITTEN =
            Pattern.compile("results_(\\d{4}-\\d{2}-\\d{2})T(\\d{2})[-:](\\d{2})[-:](\\d{2}).*");

    @Override
    public String id() {
        return "lighteval";
    }

    @Override
    public String title() {
        return "lighteval";
    }

    @Override
    public @Nullable String refusal(Part part) {
        JsonNode root = part.root();
        if (!root.path("config_general").isObject()) {
            return "it has no config_general";
        }
        boolean piped = root.path("results")
                .propertyStream()
                .anyMatch(entry -> entry.getKey().contains("|"));
        return piped ? null : "no task of its results has a | in its name";
    }

    @Override
    public void read(Part part, Asked asked, Sheet sheet) {
        JsonNode root = part.root();
        JsonNode config = root.path("config_general");
        String model = Lenient.text(config.path("model_name"));
        if (model == null) {
            model = Lenient.text(config.path("model_config").path("model_name"));
        }
        Set<String> averaged = averaged(root.path("results"));
        for (var entry : root.path("results").properties()) {
            task(part, root, model, entry.getKey(), entry.getValue(), averaged, sheet);
        }
    }

    /// Names of tasks whose parts are there beside their mean.
    private static Set<String> averaged(JsonNode results) {
        Set<String> names = new HashSet<>();
        results.propertyStream().forEach(entry -> {
            String task = name(entry.getKey());
            if (task.endsWith(AVERAGE)) {
                names.add(task.substring(0, task.length() - AVERAGE.length()));
            }
        });
        return names;
    }

    private static String name(String key) {
        String[] steps = key.split("\\|", -1);
        return steps.length > 1 ? steps[1] : key;
    }

    private static void task(
            Part part,
            JsonNode root,
            @Nullable String model,
            String key,
            JsonNode values,
            Set<String> averaged,
            Sheet sheet) {
        String place = "results/" + key;
        String task = name(key);
        int colon = task.indexOf(':');
        if (!key.contains("|")) {
            sheet.leave(place, "a mean over all tasks");
            return;
        }
        if (colon > 0 && !task.endsWith(AVERAGE) && averaged.contains(task.substring(0, colon))) {
            sheet.leave(place, "part of " + task.substring(0, colon) + ", whose mean counts");
            return;
        }
        Measures measures = new Measures();
        for (var entry : values.properties()) {
            String measure = entry.getKey();
            if (!measure.contains(STDERR)) {
                measures.add(
                        new Measure(measure, null, entry.getValue(), Lenient.number(values.path(stderrOf(measure)))));
            }
        }
        Measure headline = measures.headline(TASKS.measures(task));
        BigDecimal score = headline == null ? null : headline.number();
        if (headline == null || score == null) {
            sheet.leave(place, "has no number");
            return;
        }
        Draft draft = draft(part, root, model, key, headline, score);
        measures.tellOthers(headline, draft, place, sheet);
        sheet.add(draft);
    }

    /// `acc_stderr`, `pass@k_stderr:k=1`.
    private static String stderrOf(String measure) {
        int colon = measure.indexOf(':');
        return colon < 0 ? measure + STDERR : measure.substring(0, colon) + STDERR + measure.substring(colon);
    }

    private static Draft draft(
            Part part, JsonNode root, @Nullable String model, String key, Measure headline, BigDecimal score) {
        String task = name(key);
        String benchmark = TASKS.benchmark(task);
        JsonNode config = root.path("config_general");
        Draft draft = new Draft(
                        "results/" + key + "/" + headline.key(),
                        model,
                        benchmark.endsWith(AVERAGE)
                                ? benchmark.substring(0, benchmark.length() - AVERAGE.length())
                                : benchmark,
                        score)
                .unit("fraction")
                .stderr(headline.stderr())
                .harness("lighteval", Lenient.text(config.path("lighteval_sha")))
                .note("Task " + task + ", measure " + headline.key() + ".");
        String[] steps = key.split("\\|", -1);
        draft.setting(steps.length > 2 && steps[2].matches("\\d{1,3}") ? steps[2] + "-shot" : null);
        Matcher written = WRITTEN.matcher(part.fileName());
        if (written.matches()) {
            draft.evaluatedAt(
                    written.group(1) + "T" + written.group(2) + ":" + written.group(3) + ":" + written.group(4) + "Z");
        }
        JsonNode about = about(root, steps);
        draft.lessIsBetter(lessIsBetter(about, headline));
        size(root, about, draft);
        return draft.extra("model_sha", config.path("model_sha"))
                .extra("model_dtype", config.path("model_dtype"))
                .extra("task_version", root.path("versions").path(key));
    }

    /// What the file says of a task, under its name with or without the number of shots.
    private static JsonNode about(JsonNode root, String[] steps) {
        JsonNode task = root.path("config_tasks").path(steps[0] + "|" + steps[1]);
        return task.isMissingNode() ? root.path("config_tasks").path(String.join("|", steps)) : task;
    }

    private static @Nullable Boolean lessIsBetter(JsonNode task, Measure headline) {
        return task.path("metric")
                .valueStream()
                .filter(metric ->
                        headline.name().equals(metric.path("metric_name").asString("")))
                .findFirst()
                .map(metric -> Lenient.not(Lenient.flag(metric.path("higher_is_better"))))
                .orElse(null);
    }

    private static void size(JsonNode root, JsonNode task, Draft draft) {
        Long effective = Lenient.count(task.path("effective_num_docs"));
        Long original = Lenient.count(task.path("original_num_docs"));
        draft.sampleSize(effective);
        JsonNode most = root.path("config_general").path("max_samples");
        if (effective != null && original != null && effective < original) {
            draft.partial("limited to " + effective + " of " + original + " items");
        } else if (effective == null && Lenient.number(most) != null) {
            draft.partial("limited to " + Lenient.text(most) + " items of each task");
        }
    }
}
