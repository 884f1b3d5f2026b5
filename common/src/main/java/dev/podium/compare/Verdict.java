package dev.podium.compare;

/// What may be said of a difference. Words follow evidence, never the other way round.
public enum Verdict {
    /// One is better with a probability of at least 95 %. Only this names a winner.
    AHEAD,
    /// 80 to 95 %: says where it tends, and counts as a tie.
    LEANING,
    /// Too close to call.
    TIE,
    /// There is no difference to speak of, because one of them is unknown.
    NONE;

    private static final double SURE = 0.95;
    private static final double LIKELY = 0.8;

    /// Of the probability that one of the two is better, whichever it is.
    static Verdict of(double probability) {
        double better = Math.max(probability, 1 - probability);
        return better >= SURE ? AHEAD : better >= LIKELY ? LEANING : TIE;
    }
}
