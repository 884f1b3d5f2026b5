package dev.podium.standings;

import dev.podium.board.Observation;
import dev.podium.catalog.Model;
import dev.podium.ledger.Ledger;
import dev.podium.ledger.State;
import dev.podium.ledger.Submission;
import dev.podium.result.Result;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Every result with a known model and benchmark, as the board shows it.
final class Observations {

    private Observations() {}

    static List<Observation> of(Ledger ledger) {
        return ledger.submissions().all().stream()
                .filter(s -> s.model() != null && s.benchmark() != null && s.state() != State.PENDING_NAME)
                .map(s -> observation(s, ledger))
                .sorted(Comparator.comparing(Observation::model)
                        .thenComparing(Observation::benchmark)
                        .thenComparingLong(Observation::offset))
                .toList();
    }

    private static Observation observation(Submission s, Ledger ledger) {
        Result r = s.result();
        Model model = ledger.catalogue().model(s.modelId());
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
                s.state().name().toLowerCase(Locale.ROOT));
    }
}
