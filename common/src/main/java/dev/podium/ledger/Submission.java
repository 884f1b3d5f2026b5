package dev.podium.ledger;

import dev.podium.catalog.NameKey;
import dev.podium.event.Event.ResultSubmitted;
import dev.podium.event.Origin;
import dev.podium.event.Recorded;
import dev.podium.result.Result;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A submitted result and where it stands now.
///
/// @param model id the name was resolved to
/// @param benchmark id the name was resolved to
/// @param detail why it is pending, rejected, withdrawn or retracted; of a duplicate the id of the first
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

    /// As it was submitted, before anybody judged it.
    static Submission of(Recorded recorded, ResultSubmitted event) {
        return new Submission(
                event.id(),
                recorded.offset(),
                recorded.at(),
                event.origin(),
                event.result(),
                event.admitted(),
                State.PENDING_NAME,
                null,
                null,
                null,
                false,
                false);
    }

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

    /// With other content; a name that it does not share with the old has to be understood anew.
    Submission saying(Result other) {
        return new Submission(
                id,
                offset,
                at,
                origin,
                other,
                admitted,
                state,
                sameName(result.model(), other.model()) ? model : null,
                sameName(result.benchmark(), other.benchmark()) ? benchmark : null,
                detail,
                verified,
                disputed);
    }

    private static boolean sameName(String one, String other) {
        return NameKey.exact(one).equals(NameKey.exact(other));
    }

    private static String required(@Nullable String resolved) {
        if (resolved == null) {
            throw new IllegalStateException("the name is still pending");
        }
        return resolved;
    }
}
