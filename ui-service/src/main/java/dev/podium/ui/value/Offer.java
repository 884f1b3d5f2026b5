package dev.podium.ui.value;

import dev.podium.board.Probability;
import dev.podium.board.Score;
import dev.podium.catalog.Model;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A ranked model with the score that it is chosen by.
record Offer(Model model, Score score) {

    String id() {
        return model.id();
    }

    int rank() {
        return Objects.requireNonNull(score.rank(), "only the ranked are offered");
    }

    /// How sure another's score is the higher one, 0 to 1; `null` where the rule says nothing of that.
    @Nullable
    Double below(Offer other) {
        return Probability.above(other.score, score);
    }

    /// Whether another is clearly ahead, by the bound that the board's tiers and sentences use.
    boolean beatenBy(Offer other) {
        Double sure = below(other);
        return sure == null ? rank() > other.rank() : sure >= Probability.AHEAD;
    }
}
