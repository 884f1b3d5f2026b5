package dev.podium.ledger;

import dev.podium.event.Origin;
import dev.podium.result.Result;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A submitted result and where it stands now.
///
/// @param model id the name was resolved to
/// @param benchmark id the name was resolved to
/// @param detail why it is a duplicate, rejected, withdrawn or retracted; for a duplicate the id of the first
/// @param verified confirmed by an organisation other than the submitter's
public record Submission(
        String id,
        long offset,
        Instant at,
        Origin origin,
        Result result,
        boolean admitted,
        State state,
        @Nullable String model,
        @Nullable String benchmark,
        @Nullable String detail,
        boolean verified,
        boolean disputed) {

    /// Id of the model.
    ///
    /// @throws IllegalStateException while the name is pending
    public String modelId() {
        return required(model);
    }

    /// Id of the benchmark.
    ///
    /// @throws IllegalStateException while the name is pending
    public String benchmarkId() {
        return required(benchmark);
    }

    Submission in(State newState, @Nullable String why) {
        return new Submission(
                id, offset, at, origin, result, admitted, newState, model, benchmark, why, verified, disputed);
    }

    Submission named(@Nullable String modelId, @Nullable String benchmarkId) {
        return new Submission(
                id, offset, at, origin, result, admitted, state, modelId, benchmarkId, detail, verified, disputed);
    }

    Submission marked(boolean isVerified, boolean isDisputed) {
        return new Submission(
                id, offset, at, origin, result, admitted, state, model, benchmark, detail, isVerified, isDisputed);
    }

    Submission saying(Result other) {
        return new Submission(
                id, offset, at, origin, other, admitted, state, model, benchmark, detail, verified, disputed);
    }

    private static String required(@Nullable String resolved) {
        if (resolved == null) {
            throw new IllegalStateException("the name is still pending");
        }
        return resolved;
    }
}
