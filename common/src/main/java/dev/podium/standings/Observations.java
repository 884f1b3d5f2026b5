package dev.podium.standings;

import dev.podium.board.Observation;
import dev.podium.catalog.Model;
import dev.podium.ledger.Ledger;
import dev.podium.ledger.State;
import dev.podium.ledger.Submission;
import dev.podium.ledger.Submissions;
import dev.podium.result.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Every result with a known model and benchmark, as the board shows it: by model, benchmark, place in the log.
final class Observations {

    private Observations() {}

    static List<Observation> of(Ledger ledger) {
        Submissions submissions = ledger.submissions();
        List<Observation> observations = new ArrayList<>();
        for (String id : submissions.models()) {
            Model model = ledger.catalogue().model(id);
            submissions.of(id).values().forEach(cell -> {
                for (Submission s : cell) {
                    observations.add(observation(s, model));
                }
            });
        }
        return observations;
    }

    private static Observation observation(Submission s, @Nullable Model model) {
        Result r = s.result();
        return new Observation(
                s.id(),
                s.modelId(),
                s.benchmarkId(),
                r.score(),
                r.stderr(),
                r.sampleSize(),
                r.setting(),
                r.harness(),
                model == null ? r.source().measuredBy() : Trust.of(s, model),
                s.verified(),
                s.disputed(),
                r.evaluatedAt(),
                r.source().url(),
                r.source().collection(),
                s.origin().organization(),
                s.offset(),
                shown(s.state()),
                s.admitted(),
                r.notes());
    }

    private static String shown(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
