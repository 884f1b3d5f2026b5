package dev.podium.ingestion.imports.format.board;

import dev.podium.ingestion.imports.file.Part;
import dev.podium.ingestion.imports.format.Asked;
import dev.podium.ingestion.imports.format.Draft;
import dev.podium.ingestion.imports.format.Format;
import dev.podium.ingestion.imports.format.Lenient;
import dev.podium.ingestion.imports.format.Sheet;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/// Results of SWE-bench: lists of instances, as `results/results.json` beside `metadata.yaml` in the experiments,
/// or the harness's own report with its totals. What is measured is an agent with a model, so the agent is the
/// harness.
public final class SweBench implements Format {

    /// Instances of each set, which no list of resolved ones says.
    private static final Map<String, Integer> SETS = Map.of(
            "swe-bench-verified", 500,
            "swe-bench-verified-bash", 500,
            "swe-bench-verified-mini", 50,
            "swe-bench-multilingual", 300,
            "swe-bench-lite", 300,
            "swe-bench-full", 2294);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public String id() {
        return "swe-bench";
    }

    @Override
    public String title() {
        return "SWE-bench results";
    }

    @Override
    public @Nullable String refusal(Part part) {
        JsonNode root = part.root();
        boolean lists = root.path("resolved").isArray() && (root.has("no_generation") || root.has("no_logs"));
        boolean report = root.has("total_instances") && root.has("resolved_instances");
        return lists || report
                ? null
                : "it has neither resolved beside no_generation or no_logs, nor resolved_instances of total_instances";
    }

    @Override
    public void read(Part part, Asked asked, Sheet sheet) {
        JsonNode metadata = metadata(part);
        String set = asked.benchmark() != null ? asked.benchmark() : set(part.path());
        String model = model(metadata);
        JsonNode root = part.root();
        boolean report = root.has("total_instances");
        Long total = report ? Lenient.count(root.path("total_instances")) : null;
        if (total == null && set != null && SETS.containsKey(set)) {
            total = SETS.get(set).longValue();
        }
        if (total == null) {
            sheet.leave(
                    "resolved", "of which set, and how many instances it has, the file does not say; say ?benchmark=");
            return;
        }
        if (metadata.path("tags").path("model").size() > 1) {
            sheet.warn("It is of several models, hence of none alone.");
        } else if (model == null && asked.model() == null) {
            sheet.warn("metadata.yaml, beside the results or above them, names agent and model.");
        }
        BigDecimal resolved = report
                ? Lenient.number(root.path("resolved_instances"))
                : BigDecimal.valueOf(root.path("resolved").size());
        if (resolved == null) {
            sheet.leave("resolved_instances", "is no number");
            return;
        }
        Draft draft = new Draft(
                        "resolved",
                        model,
                        set,
                        resolved.multiply(HUNDRED).divide(BigDecimal.valueOf(total), MathContext.DECIMAL64))
                .unit("percent")
                .sampleSize(total)
                .collection("swe-bench");
        String agent = Lenient.text(metadata.path("info").path("name"));
        if (agent != null) {
            draft.harness(agent, null);
        }
        draft.url(Lenient.text(metadata.path("info").path("site")));
        Long submitted = Lenient.count(root.path("submitted_instances"));
        if (report && submitted != null && submitted < total) {
            draft.partial(submitted + " of " + total + " instances were submitted");
        }
        sheet.add(draft.extra("resolved", resolved.toPlainString())
                .extra(
                        "no_generation",
                        Integer.toString(root.path("no_generation").size()))
                .extra("no_logs", Integer.toString(root.path("no_logs").size())));
    }

    private static JsonNode metadata(Part part) {
        for (String place : new String[] {"metadata.yaml", "../metadata.yaml"}) {
            Part found = part.beside(place);
            if (found != null) {
                return found.root();
            }
        }
        return MissingNode.getInstance();
    }

    /// One model; an agent with several is no model's result.
    private static @Nullable String model(JsonNode metadata) {
        JsonNode tag = metadata.path("tags").path("model");
        String name = tag.isArray() ? tag.size() == 1 ? Lenient.text(tag.path(0)) : null : Lenient.text(tag);
        return name == null ? null : name.substring(name.startsWith("http") ? name.lastIndexOf('/') + 1 : 0);
    }

    private static @Nullable String set(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        for (String set : new String[] {"verified-mini", "verified", "multilingual", "lite"}) {
            if (lower.contains(set)) {
                return "swe-bench-" + set;
            }
        }
        return lower.contains("evaluation/test/") ? "swe-bench-full" : null;
    }
}
