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
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Logs of the UK AISI's Inspect: `.json`, and the header of an `.eval` archive.
public final class Inspect implements Format {

    private static final Tasks TASKS = Tasks.of("inspect");

    /// First steps of a model's name that say who serves it.
    private static final Set<String> PROVIDERS = Set.of(
            "openai",
            "openai-api",
            "anthropic",
            "google",
            "mistral",
            "hf",
            "vllm",
            "vllm-completions",
            "sglang",
            "ollama",
            "llama-cpp-python",
            "transformer_lens",
            "together",
            "groq",
            "grok",
            "bedrock",
            "azureai",
            "vertex",
            "azure",
            "openrouter",
            "perplexity",
            "fireworks",
            "cloudflare",
            "goodfire",
            "sambanova",
            "hf-inference-providers");

    /// Of a measure beside it, never measures themselves.
    private static final Set<String> ASIDE =
            Set.of("stderr", "std", "var", "ci", "bootstrap_stderr", "ci_lower", "ci_upper");

    @Override
    public String id() {
        return "inspect";
    }

    @Override
    public String title() {
        return "Inspect";
    }

    @Override
    public @Nullable String refusal(Part part) {
        JsonNode root = part.root();
        if (!root.path("eval").path("task").isString()) {
            return "it has no eval.task";
        }
        return root.path("version").isNumber() && (root.has("status") || root.has("plan"))
                ? null
                : "it has no version beside status or plan";
    }

    @Override
    public void read(Part part, Asked asked, Sheet sheet) {
        JsonNode root = part.root();
        JsonNode eval = root.path("eval");
        String model = model(Lenient.text(eval.path("model")));
        if (model != null && model.startsWith("mockllm/")) {
            sheet.leave("eval/model", "is Inspect's own stand-in for a model");
            return;
        }
        JsonNode results = root.path("results");
        if (!results.path("scores").isArray() || results.path("scores").isEmpty()) {
            sheet.leave("results", "has no scores; the run's status is " + Lenient.text(root.path("status")));
            return;
        }
        String task = task(eval);
        int index = 0;
        for (JsonNode score : results.path("scores")) {
            score(root, model, task, score, index++, sheet);
        }
    }

    private static String task(JsonNode eval) {
        String task = String.valueOf(Lenient.text(eval.path("task")));
        return task.substring(task.lastIndexOf('/') + 1);
    }

    private static @Nullable String model(@Nullable String name) {
        String rest = name;
        while (rest != null && rest.indexOf('/') > 0 && PROVIDERS.contains(rest.substring(0, rest.indexOf('/')))) {
            rest = rest.substring(rest.indexOf('/') + 1);
        }
        return rest;
    }

    private static void score(
            JsonNode root, @Nullable String model, String task, JsonNode score, int index, Sheet sheet) {
        String place = "results/scores/" + index;
        if (index > 0) {
            sheet.leave(place, "another scorer of the same test; the first counts");
            return;
        }
        Measures measures = new Measures();
        JsonNode metrics = score.path("metrics");
        BigDecimal stderr = Lenient.number(metrics.path("stderr").path("value"));
        for (var metric : metrics.properties()) {
            JsonNode value = metric.getValue().path("value");
            if (!ASIDE.contains(metric.getKey())) {
                measures.add(new Measure(metric.getKey(), null, value, stderr));
            }
        }
        Measure headline = measures.headline(TASKS.measures(task));
        BigDecimal number = headline == null ? null : headline.number();
        if (headline == null || number == null) {
            sheet.leave(place, "has no number");
            return;
        }
        Draft draft = new Draft(place + "/" + headline.key(), model, TASKS.benchmark(task), number)
                .unit(unit(task, headline.name()));
        Long scored = Lenient.count(score.path("scored_samples"));
        describe(root, scored, draft);
        draft.stderr(moreThanOne(root) ? headline.stderr() : null)
                .note("Task " + task + ", measure " + headline.key() + ".")
                .extra("scorer", score.path("scorer"))
                .extra("scorer_params", score.path("params"));
        measures.tellOthers(headline, draft, place, sheet);
        sheet.add(draft);
    }

    /// An accuracy is a fraction; what a mean is of, only the task knows.
    private static @Nullable String unit(String task, String measure) {
        return measure.contains("acc") || measure.startsWith("pass_at") || TASKS.find(task) != null ? "fraction" : null;
    }

    /// Of fewer than two samples Inspect says a standard error of 0, which is not certainty.
    private static boolean moreThanOne(JsonNode root) {
        Long completed = Lenient.count(root.path("results").path("completed_samples"));
        return completed != null && completed > 1;
    }

    private static void describe(JsonNode root, @Nullable Long scored, Draft draft) {
        JsonNode eval = root.path("eval");
        JsonNode results = root.path("results");
        Long total = Lenient.count(results.path("total_samples"));
        Long completed = Lenient.count(results.path("completed_samples"));
        Long epochs = Lenient.count(eval.path("config").path("epochs"));
        long times = epochs == null ? 1 : epochs;
        if (completed != null) {
            draft.sampleSize(Math.max(1, completed / times));
        }
        draft.partial(partial(root, total, completed, scored));
        for (JsonNode config :
                List.of(eval.path("model_generate_config"), root.path("plan").path("config"))) {
            if (draft.setting() == null) {
                draft.setting(Lenient.text(config.path("reasoning_effort")));
                String budget = Lenient.text(config.path("reasoning_tokens"));
                draft.setting(budget == null ? null : "thinking-" + budget);
            }
            draft.extra("temperature", config.path("temperature")).extra("max_tokens", config.path("max_tokens"));
        }
        Long shots = Lenient.count(eval.path("task_args").path("fewshot"));
        draft.setting(shots == null ? null : shots + "-shot");
        draft.setting(times > 1 ? times + " epochs" : null);
        draft.harness("inspect", Lenient.text(eval.path("packages").path("inspect_ai")));
        String end = Lenient.text(root.path("stats").path("completed_at"));
        draft.evaluatedAt(end != null ? end : Lenient.text(eval.path("created")));
        draft.extra("task_version", eval.path("task_version"))
                .extra("model_given", eval.path("model"))
                .extra("dataset", eval.path("dataset").path("location"))
                .extra("revision", eval.path("revision").path("commit"))
                .extra("task_args", eval.path("task_args"))
                .extra("model_usage", root.path("stats").path("model_usage"));
    }

    private static @Nullable String partial(
            JsonNode root, @Nullable Long total, @Nullable Long completed, @Nullable Long scored) {
        String status = Lenient.text(root.path("status"));
        if (!"success".equals(status)) {
            return "the run's status is " + status;
        }
        if (Lenient.isTrue(root.path("invalidated"))) {
            return "the run was invalidated";
        }
        JsonNode limit = root.path("eval").path("config").path("limit");
        if (!limit.isMissingNode() && !limit.isNull()) {
            return "limited to " + Lenient.text(limit) + " samples";
        }
        if (total != null && (completed == null || completed < total)) {
            return (completed == null ? 0 : completed) + " of " + total + " samples were completed";
        }
        return scored != null && completed != null && scored < completed
                ? scored + " of " + completed + " samples were scored"
                : null;
    }
}
