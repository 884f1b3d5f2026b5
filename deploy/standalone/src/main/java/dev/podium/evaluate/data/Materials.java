package dev.podium.evaluate.data;

import dev.podium.event.Event;
import dev.podium.event.Recorded;
import dev.podium.ingestion.starter.Starter;
import dev.podium.ledger.Ledger;
import dev.podium.ledger.State;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/// Where material comes from. All of it goes the way of every board: events, ledger, cells.
public final class Materials {

    private Materials() {}

    public static Material starter() {
        List<Event> log = starterLog();
        Ledger ledger = fold(log);
        return Material.of(ledger, ledger.catalogue().methodology(), log);
    }

    /// Three files in the columns of the starter's sources, weighed as the starter board is.
    ///
    /// @param note told in one line what of the files does not count
    /// @throws BadData if they cannot be read, or hold nothing to evaluate
    public static Material files(Path models, Path benchmarks, Path results, Consumer<String> note) {
        List<Event> log = CsvBoard.events(models, benchmarks, results);
        Ledger ledger = fold(log);
        tell(ledger, State.PENDING_NAME, "of models or benchmarks that the files do not describe", note);
        tell(ledger, State.REJECTED, "outside the benchmark's range", note);
        tell(ledger, State.DUPLICATE, "like another to the letter", note);
        Material material = Material.of(ledger, fold(starterLog()).catalogue().methodology(), log);
        if (material.size() == 0) {
            throw new BadData(results + " holds no result that can be scored.");
        }
        return material;
    }

    private static List<Event> starterLog() {
        return Starter.events(CsvBoard.ORIGIN.board(), Instant.EPOCH);
    }

    private static Ledger fold(List<Event> events) {
        Ledger ledger = new Ledger(CsvBoard.ORIGIN.board());
        long offset = 0;
        for (Event event : events) {
            ledger.apply(new Recorded(offset++, Instant.EPOCH, event));
        }
        return ledger;
    }

    private static void tell(Ledger ledger, State state, String what, Consumer<String> note) {
        int results = ledger.submissions().count(state);
        if (results > 0) {
            note.accept("Not counted: %,d %s %s.".formatted(results, results == 1 ? "result" : "results", what));
        }
    }
}
