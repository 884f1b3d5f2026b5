package dev.podium.compare.fact;

import dev.podium.catalog.Benchmark;
import dev.podium.compare.Basis;
import dev.podium.compare.Gap;
import dev.podium.compare.Tally;
import dev.podium.compare.Verdict;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A statement about scores: overall, of a category, or of single tests.
public sealed interface ScoreFact extends Fact {

    /// The overall answer.
    ///
    /// @param first the one with the higher score; of equal ones the first asked for
    /// @param tests number of shared tests where the basis is matched
    /// @param high the first one's score
    /// @param low the second one's
    /// @param gap first minus second, hence not negative
    record Overall(Name first, Name second, Basis basis, int tests, double high, double low, Gap gap)
            implements ScoreFact {

        @Override
        public Kind kind() {
            return Kind.VERDICT;
        }

        @Override
        public List<String> rests() {
            return List.of("overall");
        }
    }

    /// No overall answer.
    ///
    /// @param unmeasured those without a single scored result; if there are none, nothing ties the two together
    record NoOverall(Name a, Name b, List<Name> unmeasured) implements ScoreFact {

        @Override
        public Kind kind() {
            return Kind.VERDICT;
        }

        @Override
        public List<String> rests() {
            return List.of("overall");
        }
    }

    /// How much of the weight is measured.
    ///
    /// @param shareA 0 to 1
    /// @param basis of the overall difference: says what becomes of the rest
    record Evidence(Name a, double shareA, Name b, double shareB, Basis basis) implements ScoreFact {

        @Override
        public Kind kind() {
            return Kind.EVIDENCE;
        }

        @Override
        public List<String> rests() {
            return List.of("models/" + a.id() + "/evidence", "models/" + b.id() + "/evidence");
        }
    }

    /// Too few results to say much: the prior speaks.
    record MostlyPrior(Name model, int results) implements ScoreFact {

        @Override
        public Kind kind() {
            return Kind.EVIDENCE;
        }

        @Override
        public List<String> rests() {
            return List.of("models/" + model.id() + "/results");
        }
    }

    /// The answer in a category.
    ///
    /// @param first the one with the higher score; of equal ones the first asked for
    /// @param tests the shared tests where the basis is matched
    /// @param gap first minus second, hence not negative: of the shared tests, or bridged of the category
    record InCategory(Name category, Basis basis, List<Name> tests, Name first, Name second, Gap gap)
            implements ScoreFact {

        @Override
        public Kind kind() {
            return Kind.CATEGORY;
        }

        @Override
        public List<String> rests() {
            return Stream.concat(
                            Stream.of("categories/" + category.id()),
                            tests.stream().map(test -> "benchmarks/" + test.id()))
                    .toList();
        }
    }

    /// No answer in a category.
    record NoCategory(Name category, Name a, Name b, List<Name> unmeasured) implements ScoreFact {

        @Override
        public Kind kind() {
            return Kind.CATEGORY;
        }

        @Override
        public List<String> rests() {
            return List.of("categories/" + category.id());
        }
    }

    /// The largest difference on a weighted test that both have taken.
    ///
    /// @param high the first one's score, on the benchmark's own scale
    /// @param low the second one's
    record Swing(Benchmark benchmark, Name first, Name second, double high, double low, Verdict verdict)
            implements ScoreFact {

        @Override
        public Kind kind() {
            return Kind.SWING;
        }

        @Override
        public List<String> rests() {
            return List.of("benchmarks/" + benchmark.id());
        }
    }

    /// The matched categories with the largest and the smallest difference, in points whichever way.
    record Sharpest(Name category, double size, @Nullable Name closest, double closestSize) implements ScoreFact {

        @Override
        public Kind kind() {
            return Kind.SWING;
        }

        @Override
        public List<String> rests() {
            return closest == null
                    ? List.of("categories/" + category.id())
                    : List.of("categories/" + category.id(), "categories/" + closest.id());
        }
    }

    /// The shared tests one by one.
    record Counted(Name a, Name b, Tally tally) implements ScoreFact {

        @Override
        public Kind kind() {
            return Kind.SWING;
        }

        @Override
        public List<String> rests() {
            return List.of("tally");
        }
    }
}
