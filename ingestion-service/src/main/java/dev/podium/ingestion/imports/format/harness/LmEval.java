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
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// EleutherAI's lm-evaluation-harness, `results_*.json` of 0.4 and of 0.3.
///
/// A task has a score for each metric and each way of reading answers (`exact_match,strict-match`); one of them is
/// the score of the benchmark. A group and its parts are one thing told twice, see [LmEvalGroups].
public final class LmEval implements Format {

    private static final Tasks TASKS = Tasks.of("lm-eval");
    private static final String STDERR = "_stderr";
    private static final int DIGITS_OF_A_DATE = 11;
    private static final Set<String> NO_MEASURES =
            Set.of("alias", "name", "sample_len", "sample_count", "samples", " ");

    /// Of which a score is no fraction of anything.
    private static final Pattern OPEN =
            Pattern.compile(".*perplexity.*|bits_per_byte|bleu.*|chrf.*|ter|rouge.*|brier_score");

    private static final Pattern NAMED = Pattern.compile("(?:^|,)(?:pretrained|model|path)=([^,]+)");

    @Override
    public String id() {
        return "lm-eval";
    }

    @Override
    public String title() {
        return "lm-evaluation-harness";
    }

    @Override
    public @Nullable String refusal(Part part) {
        JsonNode root = part.root();
        if (!root.path("results").isObject()) {
            return "it has no object named results";
        }
        if (root.has("config_general")) {
            return "it has config_general, as lighteval writes it";
        }
        return root.has("configs") || root.has("n-shot") || root.has("versions")
                ? null
                : "it has neither configs nor n-shot nor versions";
    }

    @Override
    public void read(Part part, Asked asked, Sheet sheet) {
        JsonNode root = part.root();
        String model = model(root);
        LmEvalGroups groups = LmEvalGroups.of(root, TASKS);
        for (var entry : root.path("results").properties()) {
            task(root, model, entry.getKey(), entry.getValue(), groups, sheet);
        }
        for (var entry : root.path("groups").properties()) {
            if (!root.path("results").has(entry.getKey())) {
                task(root, model, entry.getKey(), entry.getValue(), groups, sheet);
            }
        }
    }

    private static @Nullable String model(JsonNode root) {
        String name = Lenient.text(root.path("model_name"));
        if (name != null) {
            return name;
        }
        JsonNode arguments = root.path("config").path("model_args");
        for (String member : List.of("pretrained", "model", "path")) {
            String given = Lenient.text(arguments.path(member));
            if (given != null) {
                return given;
            }
        }
        String text = Lenient.text(arguments);
        Matcher named = NAMED.matcher(text == null ? "" : text);
        return named.find() ? named.group(1) : null;
    }

    private static void task(
            JsonNode root, @Nullable String model, String task, JsonNode values, LmEvalGroups groups, Sheet sheet) {
        String place = "results/" + task;
        Measures measures = measures(values);
        String covered = groups.whyNot(task);
        if (covered != null) {
            sheet.leave(place, covered);
            return;
        }
        Measure headline = measures.headline(TASKS.measures(task));
        if (headline == null) {
            if (!groups.isGroup(task)) {
                sheet.leave(place, "has no number");
            }
            return;
        }
        BigDecimal score = headline.number();
        if (score == null) {
            sheet.leave(place + "/" + headline.key(), "is no number but " + Lenient.text(headline.value()));
            return;
        }
        Draft draft = draft(root, model, task, headline, score, groups);
        measures.tellOthers(headline, draft, place, sheet);
        sheet.add(draft);
    }

    private static Measures measures(JsonNode values) {
        Measures measures = new Measures();
        for (var entry : values.properties()) {
            String key = entry.getKey();
            int comma = key.indexOf(',');
            String name = comma < 0 ? key : key.substring(0, comma);
            String filter = comma < 0 ? null : key.substring(comma + 1);
            if (!name.endsWith(STDERR) && !NO_MEASURES.contains(key)) {
                String stderr = name + STDERR + (filter == null ? "" : "," + filter);
                measures.add(new Measure(name, filter, entry.getValue(), Lenient.number(values.path(stderr))));
            }
        }
        return measures;
    }

    private static Draft draft(
            JsonNode root,
            @Nullable String model,
            String task,
            Measure headline,
            BigDecimal score,
            LmEvalGroups groups) {
        boolean open = OPEN.matcher(headline.name()).matches();
        Draft draft = new Draft("results/" + task + "/" + headline.key(), model, TASKS.benchmark(task), score)
                .unit(open ? null : "fraction")
                .stderr(headline.stderr())
                .harness("lm-evaluation-harness", version(root))
                .note("Task " + task + ", measure " + headline.key() + ".")
                .evaluatedAt(date(root.path("date")))
                .lessIsBetter(Lenient.not(
                        Lenient.flag(root.path("higher_is_better").path(task).path(headline.name()))));
        BigDecimal shots = Lenient.number(root.path("n-shot").path(groups.firstWith(root.path("n-shot"), task)));
        draft.setting(shots == null ? null : shots.toBigInteger() + "-shot");
        size(root, task, draft);
        JsonNode config = root.path("config");
        return draft.extra("task_version", root.path("versions").path(task))
                .extra("task_hash", root.path("task_hashes").path(task))
                .extra("model_sha", config.path("model_sha"))
                .extra("model_dtype", config.path("model_dtype"))
                .extra("gen_kwargs", config.path("gen_kwargs"))
                .extra("chat_template_sha", root.path("chat_template_sha"))
                .extra("system_instruction", root.path("system_instruction"));
    }

    private static void size(JsonNode root, String task, Draft draft) {
        JsonNode counted = root.path("n-samples").path(task);
        Long effective = Lenient.count(counted.path("effective"));
        Long original = Lenient.count(counted.path("original"));
        draft.sampleSize(effective);
        JsonNode limit = root.path("config").path("limit");
        if (effective != null && original != null) {
            draft.partial(effective < original ? "limited to " + effective + " of " + original + " items" : null);
        } else if (Lenient.number(limit) != null) {
            draft.partial("limited to " + Lenient.text(limit) + " items of each task");
        }
    }

    private static @Nullable String version(JsonNode root) {
        String version = Lenient.text(root.path("lm_eval_version"));
        return version != null ? version : Lenient.text(root.path("git_hash"));
    }

    /// Seconds since 1970. `start_time` and `end_time` are of another clock.
    static @Nullable String date(JsonNode seconds) {
        BigDecimal number = Lenient.number(seconds);
        if (number == null || number.signum() <= 0 || number.precision() - number.scale() > DIGITS_OF_A_DATE) {
            return null;
        }
        return Instant.ofEpochSecond(number.longValue()).toString();
    }
}
