package dev.podium.ui.about;

import java.util.List;

/// A public collection that starter data were taken from, with what its licence asks for.
///
/// @param collection prefix of the collections that results name
/// @param credit how it wants to be named
record Source(String collection, String credit, String origin, String licence, String measuredBy) {

    static final List<Source> ALL = List.of(
            new Source(
                    "epoch-hub",
                    "Epoch AI, “AI Benchmarking Hub”, epoch.ai/benchmarks",
                    "madhu24raj/bayes-llm-saturation, 4a91fc0",
                    "CC BY 4.0; external tables keep the terms of their origin",
                    "Epoch AI itself, and figures that it collected"),
            new Source(
                    "every_eval_ever",
                    "EvalEval, Every Eval Ever (HELM, Open LLM Leaderboard v2, HAL, LiveCodeBench Pro, Kaggle)",
                    "evaleval/every_eval_ever, d9be34d and 4f15d50",
                    "MIT",
                    "third parties"),
            new Source(
                    "llm-stats",
                    "LLM Stats, llm-stats.com",
                    "JonathanChavezTamales/llm-leaderboard, 24a9ccf",
                    "CC BY 4.0",
                    "mostly the makers themselves"),
            new Source(
                    "model-cards",
                    "Model cards of Gemma 4 12B, Qwen3.5 397B-A17B and DeepSeek V4 Pro",
                    "google/gemma-4-12B-it, Qwen/Qwen3.5-397B-A17B, deepseek-ai/DeepSeek-V4-Pro",
                    "Apache-2.0, Apache-2.0, MIT",
                    "the maker of the card, also for its rivals"),
            new Source("zeroeval", "ZeroEval", "WildEval/ZeroEval, 8c1485e", "Apache-2.0", "third party"),
            new Source("evalplus", "EvalPlus", "evalplus/evalplus.github.io, 8741845", "Apache-2.0", "third party"),
            new Source("aider", "Aider", "Aider-AI/aider, 5dc9490", "Apache-2.0", "third party"),
            new Source("tau2-bench", "tau2-bench", "sierra-research/tau2-bench, a2c0247", "MIT", "Sierra or the maker"),
            new Source(
                    "vectara",
                    "Vectara, hallucination leaderboard",
                    "vectara/hallucination-leaderboard, 2e09859",
                    "Apache-2.0",
                    "Vectara"),
            new Source(
                    "models.dev",
                    "models.dev",
                    "anomalyco/models.dev, f3fc692",
                    "MIT",
                    "prices, context, dates and flags; no results"));

    boolean carries(String name) {
        return name.equals(collection) || name.startsWith(collection + "/");
    }
}
