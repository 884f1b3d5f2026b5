package dev.podium.ingestion.imports.format.board;

import dev.podium.ingestion.imports.file.Part;
import dev.podium.ingestion.imports.format.Asked;
import dev.podium.ingestion.imports.format.Draft;
import dev.podium.ingestion.imports.format.Format;
import dev.podium.ingestion.imports.format.Lenient;
import dev.podium.ingestion.imports.format.Sheet;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/// A run of Terminal-Bench: `results.json`, with `run_metadata.json` beside it. Trials of one task are one cluster:
/// 400 trials of 80 tasks are 80 observations.
public final class TerminalBench implements Format {

    private static final int ENOUGH = 2;

    @Override
    public String id() {
        return "terminal-bench";
    }

    @Override
    public String title() {
        return "Terminal-Bench run";
    }

    @Override
    public @Nullable String refusal(Part part) {
        JsonNode root = part.root();
        return root.path("results").path(0).has("trial_name") && root.has("n_resolved")
                ? null
                : "it has no trials in results beside n_resolved";
    }

    @Override
    public void read(Part part, Asked asked, Sheet sheet) {
        Part beside = part.beside("run_metadata.json");
        JsonNode run = beside == null ? MissingNode.getInstance() : beside.root();
        String model = Lenient.text(run.path("model_name"));
        if (model == null && asked.model() == null) {
            sheet.warn("run_metadata.json beside it names agent and model.");
        }
        String version = Lenient.text(run.path("dataset_version"));
        String benchmark = asked.benchmark() != null
                ? asked.benchmark()
                : version == null
                        ? "terminal-bench"
                        : version.startsWith("2") ? "terminal-bench-2" : "terminal-bench-1";
        Map<String, Clusters> tasks = tasks(part.root());
        BigDecimal accuracy = Lenient.number(part.root().path("accuracy"));
        if (accuracy == null) {
            sheet.leave("accuracy", "is no number");
            return;
        }
        int trials = tasks.values().stream().mapToInt(task -> task.trials).sum();
        Draft draft = new Draft("accuracy", model, benchmark, accuracy)
                .unit("fraction")
                .sampleSize((long) tasks.size())
                .stderr(stderr(tasks))
                .evaluatedAt(Lenient.text(run.path("end_time")))
                .note(trials + " trials of " + tasks.size() + " tasks.")
                .collection("terminal-bench");
        String agent = Lenient.text(run.path("agent_name"));
        if (agent != null) {
            draft.harness(agent, null);
        }
        sheet.add(draft.extra("pass_at_k", part.root().path("pass_at_k"))
                .extra("model_given", run.path("model_name"))
                .extra("dataset_version", version));
    }

    private static final class Clusters {

        private int trials;
        private int resolved;
    }

    private static Map<String, Clusters> tasks(JsonNode root) {
        Map<String, Clusters> tasks = new TreeMap<>();
        for (JsonNode trial : root.path("results")) {
            String task = Lenient.text(trial.path("task_id"));
            Clusters cluster = tasks.computeIfAbsent(task == null ? "" : task, id -> new Clusters());
            cluster.trials++;
            cluster.resolved += Lenient.isTrue(trial.path("is_resolved")) ? 1 : 0;
        }
        return tasks;
    }

    /// Of the mean over tasks; `null` for fewer than two.
    private static @Nullable BigDecimal stderr(Map<String, Clusters> tasks) {
        int n = tasks.size();
        if (n < ENOUGH) {
            return null;
        }
        double mean = 0;
        for (Clusters task : tasks.values()) {
            mean += (double) task.resolved / task.trials / n;
        }
        double squares = 0;
        for (Clusters task : tasks.values()) {
            double off = (double) task.resolved / task.trials - mean;
            squares += off * off;
        }
        return BigDecimal.valueOf(Math.sqrt(squares / (n - 1) / n));
    }
}
