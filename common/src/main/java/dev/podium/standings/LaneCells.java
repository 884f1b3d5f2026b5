package dev.podium.standings;

import dev.podium.board.Cell;
import dev.podium.catalog.Model;
import dev.podium.ledger.Ledger;
import dev.podium.result.Lane;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The cells of a whole lane, for whoever asks how well they can be predicted.
public final class LaneCells {

    private LaneCells() {}

    /// By model id, each in order of benchmark id; models without cells have an empty list.
    public static Map<String, List<Cell>> of(Ledger ledger, Lane lane) {
        Map<String, List<Cell>> cells = new TreeMap<>();
        for (Model model : ledger.catalogue().models()) {
            cells.put(model.id(), Cells.of(ledger.submissions().of(model.id()), model, ledger.catalogue(), lane));
        }
        return cells;
    }
}
