package dev.podium.samples;

import dev.podium.board.Board;
import dev.podium.event.Entry;
import dev.podium.event.Recorded;
import dev.podium.ledger.Ledger;
import dev.podium.standings.Standings;
import java.util.ArrayList;
import java.util.List;

/// From entries to a log, a ledger and a board of board `main`: offsets from 0, one second apart.
public final class Logs {

    private Logs() {}

    public static List<Recorded> recorded(List<? extends Entry> entries) {
        List<Recorded> log = new ArrayList<>();
        for (Entry entry : entries) {
            log.add(new Recorded(log.size(), Sample.NOON.plusSeconds(log.size()), entry));
        }
        return log;
    }

    public static Ledger ledger(List<? extends Entry> entries) {
        return Ledger.of(Sample.BOARD, recorded(entries));
    }

    public static Ledger ledger(Entry... entries) {
        return ledger(List.of(entries));
    }

    public static Board board(List<? extends Entry> entries) {
        return Standings.of(ledger(entries));
    }

    public static Board board(Entry... entries) {
        return board(List.of(entries));
    }
}
