package dev.podium.standings;

import dev.podium.board.Availability;
import dev.podium.board.Board;
import dev.podium.board.BoardVersion;
import dev.podium.board.Bridge;
import dev.podium.board.Cell;
import dev.podium.board.Completion;
import dev.podium.board.Counts;
import dev.podium.board.Leaderboard;
import dev.podium.board.PendingName;
import dev.podium.board.Ranking;
import dev.podium.board.Row;
import dev.podium.catalog.Model;
import dev.podium.event.Event.BoardOpened;
import dev.podium.event.Event.NameKind;
import dev.podium.ledger.Catalogue;
import dev.podium.ledger.Ledger;
import dev.podium.ledger.State;
import dev.podium.ledger.Submissions;
import dev.podium.result.Lane;
import dev.podium.standings.bridge.BridgeFit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinTask;

/// The function from ledger to board. Pure: no clock, no chance, sums in canonical order.
public final class Standings {

    private Standings() {}

    /// The whole board of this moment. The lanes know nothing of each other, so each may have a thread.
    public static Board of(Ledger ledger) {
        BoardOpened opened = ledger.opened();
        ForkJoinTask<Leaderboard> verified =
                ForkJoinTask.adapt(() -> lane(ledger, Lane.VERIFIED)).fork();
        return new Board(
                ledger.board(),
                opened == null ? ledger.board() : opened.name(),
                opened == null ? null : opened.description(),
                new BoardVersion(ledger.version(), ledger.asOf()),
                ledger.catalogue().methodology(),
                List.copyOf(ledger.catalogue().models()),
                List.copyOf(ledger.catalogue().benchmarks()),
                lane(ledger, Lane.PROVISIONAL),
                verified.join(),
                Observations.of(ledger),
                pendingNames(ledger.submissions()),
                counts(ledger));
    }

    /// One lane alone, for whoever needs ranks and nothing else.
    ///
    /// Threads share the rows, and what sums across rows is done by one of them: any number gives the same bits.
    public static Leaderboard lane(Ledger ledger, Lane lane) {
        Catalogue catalogue = ledger.catalogue();
        List<Row> rows = List.copyOf(catalogue.models()).parallelStream()
                .map(model -> measured(ledger, model, lane))
                .toList();
        Leaderboard scored = switch (catalogue.methodology().rule()) {
            case AVAILABLE -> available(lane, rows, catalogue);
            case COMPLETED -> completed(lane, rows, catalogue, bridge(rows, catalogue));
        };
        return Ranking.rank(scored, catalogue.methodology());
    }

    private static Row measured(Ledger ledger, Model model, Lane lane) {
        List<Cell> cells = Cells.of(ledger.submissions().of(model.id()), model, ledger.catalogue(), lane);
        return new Row(model.id(), null, Map.of(), cells);
    }

    private static Leaderboard available(Lane lane, List<Row> rows, Catalogue catalogue) {
        return new Leaderboard(
                lane,
                rows.stream()
                        .map(row -> row.scored(Availability.of(row.cells(), catalogue.methodology())))
                        .toList(),
                Bridge.NONE);
    }

    private static Bridge bridge(List<Row> rows, Catalogue catalogue) {
        Map<String, List<Cell>> cells = HashMap.newHashMap(rows.size());
        rows.forEach(row -> cells.put(row.model(), row.cells()));
        return BridgeFit.of(List.copyOf(catalogue.models()), List.copyOf(catalogue.benchmarks()), cells);
    }

    /// Category scores completed by a bridge.
    static Leaderboard completed(Lane lane, List<Row> rows, Catalogue catalogue, Bridge bridge) {
        Completion completion = new Completion(catalogue.methodology(), catalogue::benchmark, bridge::outlook);
        return new Leaderboard(
                lane,
                rows.parallelStream()
                        .map(row -> row.scored(completion.of(row.model(), row.cells())))
                        .toList(),
                bridge);
    }

    private static List<PendingName> pendingNames(Submissions submissions) {
        List<PendingName> names = new ArrayList<>();
        submissions.pendingNames(NameKind.MODEL).forEach((name, n) -> names.add(new PendingName("model", name, n)));
        submissions
                .pendingNames(NameKind.BENCHMARK)
                .forEach((name, n) -> names.add(new PendingName("benchmark", name, n)));
        return names;
    }

    private static Counts counts(Ledger ledger) {
        Submissions s = ledger.submissions();
        return new Counts(
                ledger.records(),
                s.count(State.COUNTED),
                s.count(State.PENDING_NAME),
                s.count(State.DUPLICATE),
                s.count(State.REJECTED),
                s.count(State.WITHDRAWN) + s.count(State.RETRACTED),
                ledger.unreadable());
    }
}
