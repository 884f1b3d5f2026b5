package dev.podium.bench;

import dev.podium.catalog.Model;
import dev.podium.event.Event;
import dev.podium.event.Event.ModelDescribed;
import dev.podium.event.Event.ResultSubmitted;
import dev.podium.ingestion.starter.Starter;
import dev.podium.ledger.Ledger;
import dev.podium.result.Result;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// The starter data as a board, once or many times over.
///
/// Copies of a model are models of their own with the same makers, dates and results: a larger board then has the gaps,
/// the repeated measurements and the share of ranked models that real data have.
final class StarterBoard {

    private static final String BOARD = "main";
    private static final Instant DAY = Instant.parse("2026-01-01T00:00:00Z");

    private StarterBoard() {}

    /// @param times how often each model is there; 1 is the starter board itself
    static Ledger ledger(int times) {
        List<Event> log = new ArrayList<>();
        for (Event event : Starter.events(BOARD, DAY)) {
            log.add(event);
            for (int copy = 1; copy < times; copy++) {
                if (event instanceof ModelDescribed described) {
                    log.add(copy(described, copy));
                } else if (event instanceof ResultSubmitted submitted) {
                    log.add(copy(submitted, copy));
                }
            }
        }
        return Folded.ledger(BOARD, log);
    }

    private static ModelDescribed copy(ModelDescribed event, int copy) {
        Model m = event.model();
        String id = copied(m.id(), copy);
        return new ModelDescribed(
                copied(event.id(), copy),
                event.origin(),
                new Model(
                        id,
                        id,
                        m.organization(),
                        m.releaseDate(),
                        m.openWeights(),
                        m.reasoning(),
                        m.contextTokens(),
                        m.price(),
                        m.outputTokensPerSecond(),
                        m.ttftSeconds(),
                        m.license(),
                        m.sourceUrl(),
                        List.of()));
    }

    private static ResultSubmitted copy(ResultSubmitted event, int copy) {
        Result r = event.result();
        return new ResultSubmitted(
                copied(event.id(), copy),
                event.origin(),
                new Result(
                        copied(r.model(), copy),
                        r.benchmark(),
                        r.score(),
                        r.stderr(),
                        r.sampleSize(),
                        r.setting(),
                        r.harness(),
                        r.evaluatedAt(),
                        r.source(),
                        r.notes()),
                event.admitted());
    }

    private static String copied(String id, int copy) {
        return id + "-copy-" + copy;
    }
}
