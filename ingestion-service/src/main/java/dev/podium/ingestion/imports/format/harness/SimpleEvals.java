package dev.podium.ingestion.imports.format.harness;

import dev.podium.ingestion.imports.file.Part;
import dev.podium.ingestion.imports.format.Asked;
import dev.podium.ingestion.imports.format.Draft;
import dev.podium.ingestion.imports.format.Format;
import dev.podium.ingestion.imports.format.Lenient;
import dev.podium.ingestion.imports.format.Sheet;
import dev.podium.ingestion.imports.format.Tasks;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// OpenAI's simple-evals: a flat object of numbers. Test and model stand in the name of the file alone,
/// `<eval>_<model>.json`.
public final class SimpleEvals implements Format {

    private static final Tasks TASKS = Tasks.of("simple-evals");
    private static final String DEBUG = "_debug";
    private static final List<String> PROMPTS = List.of("_chatgpt", "_assistant", "_no_sysmsg");

    @Override
    public String id() {
        return "simple-evals";
    }

    @Override
    public String title() {
        return "simple-evals";
    }

    @Override
    public @Nullable String refusal(Part part) {
        JsonNode root = part.root();
        if (!root.isObject() || root.isEmpty() || !(root.has("score") || root.has("f1_score"))) {
            return "it has no member score";
        }
        return root.valueStream().allMatch(value -> Lenient.number(value) != null)
                ? null
                : "its members are not all numbers";
    }

    @Override
    public void read(Part part, Asked asked, Sheet sheet) {
        String name = part.stem();
        boolean debug = name.endsWith(DEBUG);
        String bare = debug ? name.substring(0, name.length() - DEBUG.length()) : name;
        int split = bare.indexOf('_');
        String test = asked.benchmark() != null ? asked.benchmark() : split < 1 ? null : bare.substring(0, split);
        String named = split < 1 ? "" : bare.substring(split + 1);
        if (split < 1 && (asked.model() == null || test == null)) {
            sheet.warn("The name of the file says test and model, as <eval>_<model>.json.");
        }
        String prompt = PROMPTS.stream().filter(named::endsWith).findFirst().orElse(null);
        String model = prompt == null ? named : named.substring(0, named.length() - prompt.length());
        String measure = part.root().has("f1_score") ? "f1_score" : "score";
        BigDecimal score = Lenient.number(part.root().path(measure));
        if (score == null) {
            sheet.leave(measure, "is no number");
            return;
        }
        Draft draft = new Draft(measure, model, test == null ? null : TASKS.benchmark(test), score)
                .unit("fraction")
                .harness("simple-evals", null)
                .setting(prompt == null ? null : "prompt " + prompt.substring(1))
                .partial(debug ? "a run for finding faults (DEBUG), limited to a few items" : null)
                .note("Eval " + (test == null ? "unnamed" : test) + ", measure " + measure + ".");
        for (var entry : part.root().properties()) {
            if (!entry.getKey().equals(measure)) {
                draft.extra(entry.getKey(), entry.getValue());
                sheet.leave(entry.getKey(), "another measure of the same test; its score is " + measure);
            }
        }
        sheet.add(draft);
    }
}
