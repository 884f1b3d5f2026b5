package dev.podium.ui.leaderboard;

/// How much room a reader's window gives the table.
enum Width {
    /// One column of cards.
    CARDS,
    /// Rank, model, score, evidence, movement.
    SMALL,
    /// The parts of the score as well.
    MEDIUM,
    /// Everything.
    WIDE;

    /// The layout for a window.
    ///
    /// @param pixels width of the window; 0 where nobody knows
    static Width of(int pixels) {
        if (pixels <= 0 || pixels > 1180) {
            return WIDE;
        }
        return pixels > 1000 ? MEDIUM : pixels > 700 ? SMALL : CARDS;
    }
}
