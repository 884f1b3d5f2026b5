package dev.podium.standings;

import dev.podium.catalog.Model;
import dev.podium.ledger.Submission;
import dev.podium.result.Lane;
import dev.podium.result.MeasuredBy;

/// Who measured a result, by what the ledger knows rather than by what its submitter says.
final class Trust {

    private Trust() {}

    /// Verified if another organisation confirmed it; self if the maker submitted it; else as stated.
    ///
    /// That a result was verified elsewhere is believed only where a moderator vouches for the source.
    static MeasuredBy of(Submission submission, Model model) {
        if (submission.verified()) {
            return MeasuredBy.VERIFIED;
        }
        String maker = model.organization();
        if (maker != null && submission.origin().speaksFor(maker)) {
            return MeasuredBy.SELF;
        }
        MeasuredBy stated = submission.result().source().measuredBy();
        return stated == MeasuredBy.VERIFIED && !submission.admitted() ? MeasuredBy.UNKNOWN : stated;
    }

    /// The verified lane takes confirmed results, and those of third parties that a moderator admitted.
    static boolean admits(Lane lane, MeasuredBy measuredBy, Submission submission) {
        return switch (lane) {
            case PROVISIONAL -> true;
            case VERIFIED ->
                measuredBy == MeasuredBy.VERIFIED || (measuredBy == MeasuredBy.THIRD_PARTY && submission.admitted());
        };
    }
}
