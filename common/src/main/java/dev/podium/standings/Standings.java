package dev.podium.standings;

import dev.podium.board.Board;
import dev.podium.board.BoardVersion;
import dev.podium.board.Bridge;
import dev.podium.board.Cell;
import dev.podium.board.Counts;
import dev.podium.board.Leaderboard;
import dev.podium.board.PendingName;
import dev.podium.board.Ranking;
import dev.podium.board.Row;
import dev.podium.board.Score;
import dev.podium.catalog.Category;
import dev.podium.catalog.Methodology;
import dev.podium.catalog.Model;
import dev.podium.event.Event.BoardOpened;
import dev.podium.event.Event.NameKind;
import dev.podium.ledger.Catalogue;
import dev.podium.ledger.Ledger;
import dev.podium.ledger.State;
import dev.podium.ledger.Submissions;
import dev.podium.result.Lane;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The function from ledger to board. Pure: no clock, no chance, sums in canonical order.
public final class Standings {

    private Standings() {}

    /// The whole board of this moment.
    public static Board of(Ledger ledger) {
        BoardOpened opened = ledger.opened();
        return new Board(
                ledger.board(),
                opened == null ? ledger.board() : opened.name(),
                opened == null ? null : opened.description(),
                new BoardVersion(ledger.version(), ledger.asOf()),
                ledger.catalogue().methodology(),
                List.copyOf(ledger.catalogue().models()),
                List.copyOf(ledger.catalogue().benchmarks()),
                lane(ledger, Lane.PROVISIONAL),
                lane(ledger, Lane.VERIFIED),
                Observations.of(ledger),
                pendingNames(ledger.submissions()),
                counts(ledger));
    }

    /// One lane alone, for whoever needs ranks and nothing else.
    public static Leaderboard lane(Ledger ledger, Lane lane) {
        Catalogue catalogue = ledger.catalogue();
        List<Row> rows = new ArrayList<>();
        for (Model model : catalogue.models()) {
            List<Cell> cells = Cells.of(ledger.submissions().of(model.id()), model, catalogue, lane);
            rows.add(new Row(model.id(), null, categories(cells, catalogue.methodology()), cells));
        }
        return Ranking.rank(new Leaderboard(lane, rows, Bridge.NONE), catalogue.methodology());
    }

    private static Map<String, Score> categories(List<Cell> cells, Methodology methodology) {
        Map<String, Cell> byBenchmark = new HashMap<>();
        cells.forEach(cell -> byBenchmark.put(cell.benchmark(), cell));
        Map<String, Score> scores = new HashMap<>();
        for (Category category : methodology.categories()) {
            Score score = available(category, byBenchmark);
            if (score != null) {
                scores.put(category.id(), score);
            }
        }
        return scores;
    }

    /// `Σ w·s / Σ w` over the category's measured benchmarks (methodology section 0).
    private static @Nullable Score available(Category category, Map<String, Cell> cells) {
        double total = 0;
        double measured = 0;
        double weights = 0;
        for (Category.Weight weight : category.benchmarks()) {
            weights += weight.weight();
            Cell cell = cells.get(weight.benchmark());
            Double normalised = cell == null ? null : cell.normalised();
            if (normalised != null) {
                total += weight.weight() * normalised;
                measured += weight.weight();
            }
        }
        return measured > 0 ? Score.plain(total / measured, measured / weights) : null;
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
