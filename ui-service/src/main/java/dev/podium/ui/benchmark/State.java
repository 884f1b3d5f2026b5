package dev.podium.ui.benchmark;

/// Whether a benchmark's results enter the overall score.
enum State {
    WEIGHTED("weighted"),
    DISPLAY_ONLY("display-only"),
    RETIRED("retired");

    private final String word;

    State(String word) {
        this.word = word;
    }

    /// As in the read API and in the keys of texts.
    String word() {
        return word;
    }
}
