package dev.podium.ui.about;

import java.util.List;
import java.util.Map;

/// A public collection that starter data were taken from. How it wants to be named, its licence and who measured are
/// texts.
///
/// @param collection prefix of the collections that results name, and of the texts' keys
/// @param origin repository and version
record Source(String collection, String origin) {

    static final List<Source> ALL = List.of(
            new Source("epoch-hub", "madhu24raj/bayes-llm-saturation, 4a91fc0"),
            new Source("every_eval_ever", "evaleval/every_eval_ever, d9be34d, 4f15d50"),
            new Source("llm-stats", "JonathanChavezTamales/llm-leaderboard, 24a9ccf"),
            new Source("model-cards", "google/gemma-4-12B-it, Qwen/Qwen3.5-397B-A17B, deepseek-ai/DeepSeek-V4-Pro"),
            new Source("zeroeval", "WildEval/ZeroEval, 8c1485e"),
            new Source("evalplus", "evalplus/evalplus.github.io, 8741845"),
            new Source("aider", "Aider-AI/aider, 5dc9490"),
            new Source("tau2-bench", "sierra-research/tau2-bench, a2c0247"),
            new Source("vectara", "vectara/hallucination-leaderboard, 2e09859"),
            new Source("models.dev", "anomalyco/models.dev, f3fc692"));

    boolean carries(String name) {
        return name.equals(collection) || name.startsWith(collection + "/");
    }

    /// How many results it gave.
    ///
    /// @param byCollection numbers of results by the collections that they name
    long results(Map<String, Long> byCollection) {
        return byCollection.entrySet().stream()
                .filter(count -> carries(count.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    String key(String what) {
        return "source." + collection + "." + what;
    }
}
