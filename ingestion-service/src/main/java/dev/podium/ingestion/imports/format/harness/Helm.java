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
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/// A run folder of Stanford's HELM: `stats.json` has the numbers, `run_spec.json` beside it says of what.
///
/// The same statistic stands there several times, by split and by perturbation; the plain one of the test split is
/// meant. `stddev` runs over means of trials, so no standard error follows from it.
public final class Helm implements Format {

    private static final Tasks TASKS = Tasks.of("helm");
    private static final Pattern CORE = Pattern.compile(
            "(quasi_)?(prefix_)?exact_match(_indicator)?|final_number_exact_match|f1_score|rouge_[l12]|bleu_[14]"
                    + "|ifeval_strict_accuracy|math_equiv.*|chain_of_thought_correctness|omni_math_accuracy|wildbench_score.*");

    /// HELM's own boards ask at most so many questions of each test (its guide "Reproducing Leaderboards"), so a limit
    /// from here on is the protocol.
    private static final long WHOLE = 1_000;

    /// Arguments that say how a model was asked, and not what.
    private static final List<String> MANNER = List.of(
            "model=", "method=", "model_deployment=", "data_augmentation=", "max_train_instances=", "use_", "stop=");

    @Override
    public String id() {
        return "helm";
    }

    @Override
    public String title() {
        return "HELM";
    }

    @Override
    public @Nullable String refusal(Part part) {
        JsonNode first = part.root().path(0);
        return first.path("name").path("name").isString() && first.has("count")
                ? null
                : "it is no list of statistics, each with a name and a count";
    }

    @Override
    public void read(Part part, Asked asked, Sheet sheet) {
        Part beside = part.beside("run_spec.json");
        JsonNode spec = beside == null ? MissingNode.getInstance() : beside.root();
        String scenario = asked.benchmark() != null ? asked.benchmark() : scenario(Lenient.text(spec.path("name")));
        if (beside == null && (asked.model() == null || scenario == null)) {
            sheet.warn("stats.json alone does not say of which model and test it is: send run_spec.json with it, or say"
                    + " ?model= and ?benchmark=.");
        }
        Measures measures = measures(part.root(), sheet);
        Measure headline = measures.headline(scenario == null ? List.of() : TASKS.measures(scenario));
        BigDecimal score = headline == null ? null : headline.number();
        if (headline == null || score == null) {
            sheet.leave("stats.json", "has no core metric of a whole split");
            return;
        }
        Draft draft = new Draft(
                        "stats.json/" + headline.key(),
                        Lenient.text(spec.path("adapter_spec").path("model")),
                        scenario == null ? null : benchmark(scenario),
                        score)
                .unit(headline.name().startsWith("wildbench") ? null : "fraction")
                .harness("helm", null)
                .note("Run " + (scenario == null ? "unnamed" : scenario) + ", measure " + headline.key() + ".");
        describe(part.root(), spec, draft);
        measures.tellOthers(headline, draft, "stats.json", sheet);
        sheet.add(draft);
    }

    /// The test and its arguments, without how the model was asked; `null` where there is no name.
    private static @Nullable String scenario(@Nullable String name) {
        if (name == null) {
            return null;
        }
        int colon = name.indexOf(':');
        if (colon < 0) {
            return name;
        }
        String arguments = Stream.of(name.substring(colon + 1).split(","))
                .filter(argument -> MANNER.stream().noneMatch(argument::startsWith))
                .collect(Collectors.joining(","));
        return arguments.isEmpty() ? name.substring(0, colon) : name.substring(0, colon) + ":" + arguments;
    }

    /// One subject of a test is not the test.
    private static String benchmark(String scenario) {
        return TASKS.find(scenario) != null
                ? TASKS.benchmark(scenario)
                : scenario.replaceFirst(":", "/").replaceAll("[^A-Za-z0-9._/-]+", "-");
    }

    private static Measures measures(JsonNode stats, Sheet sheet) {
        boolean hasTest = stats.valueStream().anyMatch(stat -> isPlain(stat, "test") && isCore(stat));
        Measures measures = new Measures();
        int perturbed = 0;
        for (JsonNode stat : stats) {
            if (isCore(stat)) {
                if (isPlain(stat, hasTest ? "test" : "valid")) {
                    measures.add(new Measure(name(stat), null, stat.path("mean"), null));
                } else {
                    perturbed++;
                }
            }
        }
        if (perturbed > 0) {
            sheet.leave("stats.json", perturbed + " statistics of other splits, or of perturbed questions");
        }
        return measures;
    }

    private static String name(JsonNode stat) {
        return Objects.requireNonNullElse(Lenient.text(stat.path("name").path("name")), "");
    }

    private static boolean isCore(JsonNode stat) {
        return CORE.matcher(name(stat)).matches() && Lenient.count(stat.path("count")) != null;
    }

    private static boolean isPlain(JsonNode stat, String split) {
        JsonNode name = stat.path("name");
        return split.equals(name.path("split").asString(split))
                && name.path("perturbation").isEmpty()
                && name.path("sub_split").isMissingNode();
    }

    private static void describe(JsonNode stats, JsonNode spec, Draft draft) {
        JsonNode adapter = spec.path("adapter_spec");
        String shots = Lenient.text(adapter.path("max_train_instances"));
        draft.setting(shots == null ? null : shots + "-shot");
        draft.sampleSize(instances(stats, "test"));
        draft.partial(partial(stats, Lenient.count(adapter.path("max_eval_instances"))));
        draft.extra("method", adapter.path("method"))
                .extra("max_eval_instances", adapter.path("max_eval_instances"))
                .extra("temperature", adapter.path("temperature"))
                .extra("model_deployment", adapter.path("model_deployment"));
    }

    /// A run that asked as much as its limit allowed was cut by it; the limit is shared by all splits.
    private static @Nullable String partial(JsonNode stats, @Nullable Long limit) {
        if (limit == null || limit >= WHOLE) {
            return null;
        }
        long asked = Stream.of("train", "valid", "test")
                .map(split -> instances(stats, split))
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum();
        return asked >= limit ? "limited to " + limit + " questions" : null;
    }

    private static @Nullable Long instances(JsonNode stats, String split) {
        return stats.valueStream()
                .filter(stat ->
                        name(stat).equals("num_instances") && stat.path("name").has("split") && isPlain(stat, split))
                .findFirst()
                .map(stat -> Lenient.count(stat.path("mean")))
                .orElse(null);
    }
}
