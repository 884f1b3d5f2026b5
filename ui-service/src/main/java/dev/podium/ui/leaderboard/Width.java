package dev.podium.ui.leaderboard;

/// How much room a reader's window gives the table.
enum Width {
    /// One column of cards.
    CARDS,
    /// Rank, model, score, evidence, movement.
    SMALL,
    /// The parts of the score as well.
    MEDIUM,
    /// The price as well.
    BROAD,
    /// Everything.
    WIDE;

    /// The layout for a window.
    ///
    /// @param pixels width of the window; 0 where nobody knows
    static Width of(int pixels) {
        if (pixels <= 0 || pixels >= 1430) {
            return WIDE;
        }
        if (pixels >= 1060) {
            return pixels >= 1160 ? BROAD : MEDIUM;
        }
        return pixels > 700 ? SMALL : CARDS;
    }
}
