package dev.podium.wire;

/// Names of the topics.
public final class Topics {

    /// Every event of every board; key: board id; kept for ever.
    public static final String LEDGER = "podium.ledger.v1";

    /// Hashes of API tokens; key: token id; compacted.
    public static final String TOKENS = "podium.tokens.v1";

    private Topics() {}
}
