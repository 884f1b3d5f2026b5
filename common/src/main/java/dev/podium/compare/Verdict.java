package dev.podium.compare;

import dev.podium.board.Probability;

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

    /// Of the probability that one of the two is better, whichever it is.
    static Verdict of(double probability) {
        double better = Math.max(probability, 1 - probability);
        return better >= Probability.AHEAD ? AHEAD : better >= Probability.LEANING ? LEANING : TIE;
    }
}
