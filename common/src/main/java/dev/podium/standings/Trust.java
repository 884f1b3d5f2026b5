package dev.podium.standings;

import dev.podium.catalog.Model;
import dev.podium.ledger.Submission;
import dev.podium.result.Lane;
import dev.podium.result.MeasuredBy;

/// Who measured a result, by what the ledger knows rather than by what its submitter says.
final class Trust {

    private Trust() {}

    /// Verified if another organisation confirmed it; self if the maker submitted it; else as stated.
    static MeasuredBy of(Submission submission, Model model) {
        if (submission.verified()) {
            return MeasuredBy.VERIFIED;
        }
        String organization = model.organization();
        return organization != null
                        && organization.equalsIgnoreCase(submission.origin().organization())
                ? MeasuredBy.SELF
                : submission.result().source().measuredBy();
    }

    /// The verified lane takes confirmed results and those of third parties that a moderator admitted.
    static boolean admits(Lane lane, MeasuredBy measuredBy, Submission submission) {
        return switch (lane) {
            case PROVISIONAL -> true;
            case VERIFIED ->
                measuredBy == MeasuredBy.VERIFIED || (measuredBy == MeasuredBy.THIRD_PARTY && submission.admitted());
        };
    }
}
