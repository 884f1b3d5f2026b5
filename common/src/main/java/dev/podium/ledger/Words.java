package dev.podium.ledger;

import dev.podium.event.Event.AboutResult;
import dev.podium.event.Event.ResultCorrected;
import dev.podium.event.Event.ResultDisputed;
import dev.podium.event.Event.ResultRetracted;
import dev.podium.event.Event.ResultVerified;
import dev.podium.event.Event.ResultWithdrawn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What later words do to a submission. Those that came before their submission are kept until it comes.
final class Words {

    private final Map<String, List<AboutResult>> early = new HashMap<>();

    void keep(AboutResult word) {
        early.computeIfAbsent(word.result(), id -> new ArrayList<>()).add(word);
    }

    /// The submission after all that was said about it before it came.
    Submission release(Submission submission) {
        List<AboutResult> words = early.remove(submission.id());
        Submission now = submission;
        for (AboutResult word : words == null ? List.<AboutResult>of() : words) {
            if (refusal(submission, word) == null) {
                now = after(now, word);
            }
        }
        return now;
    }

    /// Why a word does not count: nobody verifies their own result, or takes back or corrects another's.
    static @Nullable String refusal(Submission about, AboutResult word) {
        boolean own = about.origin().speaksFor(word.origin().organization());
        return switch (word) {
            case ResultVerified v -> own ? "an organisation cannot verify its own result" : null;
            case ResultWithdrawn w -> own ? null : "only the organisation that submitted a result can withdraw it";
            case ResultCorrected c -> own ? null : "only the organisation that submitted a result can correct it";
            case ResultDisputed d -> null;
            case ResultRetracted r -> null;
        };
    }

    /// What was verified is the number as it stood: a corrected one has to be verified again. A dispute stays.
    static Submission after(Submission s, AboutResult word) {
        return switch (word) {
            case ResultVerified v -> s.marked(true, s.disputed());
            case ResultDisputed d -> s.marked(s.verified(), true);
            case ResultWithdrawn w -> s.state() == State.RETRACTED ? s : s.in(State.WITHDRAWN, w.reason());
            case ResultRetracted r -> s.in(State.RETRACTED, r.reason());
            case ResultCorrected c -> s.saying(c.correction()).marked(false, s.disputed());
        };
    }
}
