package dev.podium.event;

import dev.podium.catalog.Benchmark;
import dev.podium.catalog.Methodology;
import dev.podium.catalog.Model;
import dev.podium.catalog.Price;
import dev.podium.result.Result;
import org.jspecify.annotations.Nullable;

/// A fact that somebody stated about a board. Its id counts once, for ever.
public sealed interface Event extends Entry {

    String id();

    Origin origin();

    /// A named universe of models, benchmarks, results and one methodology begins, or is renamed.
    record BoardOpened(
            String id, Origin origin, String name, @Nullable String description) implements Event {}

    record ModelDescribed(String id, Origin origin, Model model) implements Event {}

    record BenchmarkDescribed(String id, Origin origin, Benchmark benchmark) implements Event {}

    record MethodologyPublished(String id, Origin origin, Methodology methodology) implements Event {}

    record PriceChanged(String id, Origin origin, String model, Price price) implements Event {}

    /// From now on `name` means `target`; results that waited for it count.
    record NameResolved(String id, Origin origin, NameKind kind, String name, String target) implements Event {}

    /// A number is stated, and stored under its id for ever.
    ///
    /// @param admitted whether a moderator vouches for the source as a third party: it may enter the verified lane
    /// @param imported the file that it came in; `null` where it was stated by itself
    record ResultSubmitted(
            String id,
            Origin origin,
            Result result,
            boolean admitted,
            @Nullable Imported imported) implements Event {

        /// One that was stated by itself.
        public ResultSubmitted(String id, Origin origin, Result result, boolean admitted) {
            this(id, origin, result, admitted, null);
        }
    }

    record ResultVerified(
            String id,
            Origin origin,
            String result,
            String reason,
            @Nullable String link) implements AboutResult {}

    record ResultDisputed(
            String id,
            Origin origin,
            String result,
            String reason,
            @Nullable String link) implements AboutResult {}

    record ResultWithdrawn(
            String id,
            Origin origin,
            String result,
            String reason,
            @Nullable String link) implements AboutResult {}

    record ResultRetracted(
            String id,
            Origin origin,
            String result,
            String reason,
            @Nullable String link) implements AboutResult {}

    record ResultCorrected(
            String id,
            Origin origin,
            String result,
            Result correction,
            String reason,
            @Nullable String link) implements AboutResult {}

    /// A later word on a submitted result, with its reason. Nothing is ever deleted.
    sealed interface AboutResult extends Event {

        /// Id of the submission it is about.
        String result();

        String reason();

        @Nullable
        String link();
    }

    /// What a name can be the name of.
    enum NameKind {
        MODEL,
        BENCHMARK
    }
}
