package dev.podium.board;

import dev.podium.catalog.Benchmark;
import dev.podium.catalog.Methodology;
import java.util.Map;
import java.util.function.Function;

/// All that turns one model's cells into its overall score, for whoever asks what a part of it alone would do.
///
/// @param eligibility who is ranked
/// @param categories from a model and its cells to its category scores
public record Scoring(Methodology methodology, Eligibility eligibility, Function<Row, Map<String, Score>> categories) {

    /// The scoring of a methodology, whichever rule it has.
    ///
    /// @param benchmarks by id
    /// @param ties the bridge whose groups say who may be ranked together
    public static Scoring of(
            Methodology methodology, Map<String, Benchmark> benchmarks, Expectations expectations, Bridge ties) {
        Function<Row, Map<String, Score>> categories = switch (methodology.rule()) {
            case AVAILABLE -> row -> Availability.of(row.cells(), methodology);
            case COMPLETED -> {
                Completion completion = new Completion(methodology, benchmarks::get, expectations);
                yield row -> completion.of(row.model(), row.cells());
            }
        };
        return new Scoring(methodology, Eligibility.of(methodology, ties), categories);
    }

    /// The row with category scores and overall score, and no place.
    Row score(Row row) {
        Row scored = row.scored(categories.apply(row));
        return scored.with(Overall.of(scored, methodology), scored.categories());
    }
}
