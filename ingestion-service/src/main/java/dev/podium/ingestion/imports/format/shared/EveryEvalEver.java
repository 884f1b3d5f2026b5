package dev.podium.ingestion.imports.format.shared;

import dev.podium.ingestion.imports.file.Part;
import dev.podium.ingestion.imports.format.Asked;
import dev.podium.ingestion.imports.format.Draft;
import dev.podium.ingestion.imports.format.Format;
import dev.podium.ingestion.imports.format.Lenient;
import dev.podium.ingestion.imports.format.Sheet;
import dev.podium.ingestion.imports.format.Tasks;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A record of Every Eval Ever, schema 0.2 and 0.3: the shared shape of the EvalEval coalition.
public final class EveryEvalEver implements Format {

    private static final Tasks TASKS = Tasks.of("eee");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /// Rows that are a mean over the others of their file.
    private static final Set<String> MEANS =
            Set.of("mean score", "mean win rate", "average", "average score", "mean", "overall", "overall score");

    private static final Set<String> WHO = Set.of("self", "rival", "third-party", "community", "unknown");

    @Override
    public String id() {
        return "every-eval-ever";
    }

    @Override
    public String title() {
        return "Every Eval Ever";
    }

    @Override
    public @Nullable String refusal(Part part) {
        JsonNode root = part.root();
        return root.has("schema_version") && root.path("evaluation_results").isArray()
                ? null
                : "it has no schema_version beside a list evaluation_results";
    }

    @Override
    public void read(Part part, Asked asked, Sheet sheet) {
        JsonNode root = part.root();
        int index = 0;
        boolean several = root.path("evaluation_results").size() > 1;
        for (JsonNode result : root.path("evaluation_results")) {
            result(root, result, "evaluation_results/" + index++, several, sheet);
        }
    }

    private static void result(JsonNode root, JsonNode result, String place, boolean several, Sheet sheet) {
        String name = Lenient.text(result.path("evaluation_name"));
        BigDecimal score = Lenient.number(result.path("score_details").path("score"));
        if (name == null || score == null) {
            sheet.leave(place, "has no evaluation_name, or its score is no number");
            return;
        }
        if (several && MEANS.contains(name.toLowerCase(Locale.ROOT))) {
            sheet.leave(place, name + " is a mean over the others");
            return;
        }
        JsonNode metric = result.path("metric_config");
        BigDecimal low = Lenient.number(metric.path("min_score"));
        BigDecimal high = Lenient.number(metric.path("max_score"));
        if ((low != null && score.compareTo(low) < 0) || (high != null && score.compareTo(high) > 0)) {
            boolean missing = score.compareTo(BigDecimal.ONE.negate()) == 0;
            sheet.leave(
                    place,
                    missing
                            ? "was not measured (-1)"
                            : "scores " + score.toPlainString() + ", outside its own bounds " + low + " to " + high);
            return;
        }
        sheet.add(describe(
                root,
                result,
                new Draft(place, Lenient.text(root.path("model_info").path("id")), TASKS.benchmark(name), score)
                        .unit(unit(metric, low, high))));
    }

    /// Stated, or as its bounds say; a bound of 1 or of 100 beside 0 leaves no doubt.
    private static @Nullable String unit(JsonNode metric, @Nullable BigDecimal low, @Nullable BigDecimal high) {
        String stated = Lenient.text(metric.path("metric_unit"));
        if (stated != null) {
            return switch (stated) {
                case "proportion", "fraction" -> "fraction";
                case "percent" -> "percent";
                case "points" -> "points";
                default -> null;
            };
        }
        if (low == null || high == null || low.signum() != 0) {
            return null;
        }
        return high.compareTo(BigDecimal.ONE) == 0 ? "fraction" : high.compareTo(HUNDRED) == 0 ? "percent" : null;
    }

    private static Draft describe(JsonNode root, JsonNode result, Draft draft) {
        JsonNode source = root.path("source_metadata");
        JsonNode details = result.path("score_details");
        JsonNode uncertainty = details.path("uncertainty");
        JsonNode stderr = uncertainty.path("standard_error");
        JsonNode library = root.path("eval_library");
        String name = Lenient.text(library.path("name"));
        if (name != null && !name.equals("unknown")) {
            String version = Lenient.text(library.path("version"));
            draft.harness(name, "unknown".equals(version) ? null : version);
        }
        String url = Lenient.text(result.path("source_data").path("url").path(0));
        String own = Lenient.text(result.path("evaluation_timestamp"));
        String date = own != null ? own : Lenient.text(root.path("evaluation_timestamp"));
        JsonNode generation = result.path("generation_config");
        JsonNode arguments = generation.path("generation_args");
        return draft.stderr(Lenient.number(stderr.isObject() ? stderr.path("value") : stderr))
                .sampleSize(Lenient.count(uncertainty.path("num_samples")))
                .measuredBy(measuredBy(source, details))
                .url(url)
                .collection(Lenient.text(source.path("source_name")))
                .evaluatedAt(date != null && date.contains("-") ? date : null)
                .lessIsBetter(Lenient.flag(result.path("metric_config").path("lower_is_better")))
                .setting(Lenient.text(arguments.path("reasoning_effort")))
                .setting(Lenient.text(generation.path("additional_details").path("setting")))
                .extra("evaluation_id", root.path("evaluation_id"))
                .extra("retrieved_timestamp", root.path("retrieved_timestamp"))
                .extra("metric", result.path("metric_config").path("evaluation_description"))
                .extra("generation", generation)
                .extra("model_details", root.path("model_info").path("additional_details"));
    }

    /// Our own exports say it of each result.
    private static @Nullable String measuredBy(JsonNode source, JsonNode details) {
        String each = Lenient.text(details.path("details").path("measured_by"));
        if (each != null && WHO.contains(each)) {
            return each;
        }
        return switch (String.valueOf(Lenient.text(source.path("evaluator_relationship")))) {
            case "first_party" -> "self";
            case "third_party" -> "third-party";
            default -> null;
        };
    }
}
