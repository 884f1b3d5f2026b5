package dev.podium.compare.fact;

import dev.podium.compare.Basis;
import dev.podium.compare.Flip;
import dev.podium.compare.Flips;
import dev.podium.compare.Telling;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A statement about what another number would change, or another way to count.
public sealed interface ChangeFact extends Fact {

    /// The missing result that would narrow the interval the most.
    record MostTelling(Name model, Telling telling) implements ChangeFact {

        @Override
        public Kind kind() {
            return Kind.MISSING;
        }

        @Override
        public List<String> rests() {
            return List.of("mostTelling", "benchmarks/" + telling.benchmark().id());
        }
    }

    /// The smallest change of one category's weight that turns the order.
    ///
    /// @param flip `null` where no weighting of the categories does
    record WeightTurns(Flip.@Nullable Weight flip) implements ChangeFact {

        @Override
        public Kind kind() {
            return Kind.FLIP;
        }

        @Override
        public List<String> rests() {
            return flip == null
                    ? List.of("flips")
                    : List.of("flips/weight/" + flip.category().id());
        }
    }

    /// A missing score that would turn the order.
    record ScoreTurns(Name model, Flip.Missing flip) implements ChangeFact {

        @Override
        public Kind kind() {
            return Kind.FLIP;
        }

        @Override
        public List<String> rests() {
            return List.of("flips/missing/" + flip.benchmark().id());
        }
    }

    /// No missing score of the trailing model would turn the order.
    ///
    /// @param size of the overall difference, whichever way, in points
    record NoScoreTurns(Name model, Flips.Reach reach, double size) implements ChangeFact {

        @Override
        public Kind kind() {
            return Kind.FLIP;
        }

        @Override
        public List<String> rests() {
            return List.of("flips/reach", "overall");
        }
    }

    /// A result without which the order would turn.
    ///
    /// @param flip `null` where there is no such result
    record ResultTurns(@Nullable Name model, Flip.@Nullable Dropped flip) implements ChangeFact {

        @Override
        public Kind kind() {
            return Kind.FLIP;
        }

        @Override
        public List<String> rests() {
            return flip == null
                    ? List.of("flips")
                    : List.of("flips/dropped/" + flip.model() + '/'
                            + flip.benchmark().id());
        }
    }

    /// What averages of available scores say overall, beside the scores of this comparison.
    record Naive(Name a, double averageA, double scoreA, Name b, double averageB, double scoreB, Basis basis)
            implements ChangeFact {

        @Override
        public Kind kind() {
            return Kind.NAIVE;
        }

        @Override
        public List<String> rests() {
            return List.of("naive/overall", "overall");
        }
    }

    /// What such averages say in a category where the shared tests say the opposite.
    record NaiveCategory(
            Name category,
            int tests,
            Name a,
            double averageA,
            double matchedA,
            Name b,
            double averageB,
            double matchedB)
            implements ChangeFact {

        @Override
        public Kind kind() {
            return Kind.NAIVE;
        }

        @Override
        public List<String> rests() {
            return List.of("naive/categories/" + category.id(), "categories/" + category.id());
        }
    }
}
