package dev.podium.submit;

import dev.podium.submit.Document.Item;
import dev.podium.submit.Outlook.Change;
import dev.podium.submit.Outlook.Lane;
import dev.podium.submit.Outlook.Moves;
import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The ranks that a file moves, its own models first.
final class MovesTable {

    private static final int MOST = 15;
    private static final int WIDEST = 40;

    private final PrintStream out;
    private final String arrow;

    MovesTable(PrintStream out) {
        this.out = out;
        this.arrow = out.charset().newEncoder().canEncode('→') ? "→" : "->";
    }

    void print(Item item) {
        Moves moves = item.moves();
        if (moves == null) {
            out.println("  " + Words.cleaned(item.movesNote() == null ? "No rank moves." : item.movesNote()));
            return;
        }
        Set<String> own = Stream.ofNullable(item.upload())
                .flatMap(Upload::rows)
                .map(row -> String.valueOf(row.model().id()))
                .collect(Collectors.toSet());
        lane("provisional", moves.provisional(), own);
        lane("verified", moves.verified(), own);
    }

    private void lane(String name, Lane lane, Set<String> own) {
        List<Change> changes = lane.all()
                .sorted(Comparator.comparing(change -> !own.contains(change.model())))
                .toList();
        if (changes.isEmpty()) {
            out.println("  No rank moves in the " + name + " lane.");
            return;
        }
        out.println("  Ranks in the " + name + " lane (* of this file):");
        for (Change change : changes.subList(0, Math.min(MOST, changes.size()))) {
            out.println(row(change, own.contains(change.model())));
        }
        if (changes.size() > MOST) {
            out.println("    and " + (changes.size() - MOST) + " more (all of them with --json)");
        }
    }

    private String row(Change change, boolean own) {
        String full = Words.cleaned(change.name());
        String name = full.length() > WIDEST ? full.substring(0, WIDEST) : full;
        return String.format(
                Locale.ROOT,
                "  %s %4s %s %-4s %-" + WIDEST + "s %5s %s %s",
                own ? "*" : " ",
                rank(change.fromRank()),
                arrow,
                rank(change.toRank()),
                name,
                score(change.fromScore()),
                arrow,
                score(change.toScore()));
    }

    private static String rank(@Nullable Integer rank) {
        return rank == null ? "-" : rank.toString();
    }

    private static String score(@Nullable Double score) {
        return score == null ? "-" : String.format(Locale.ROOT, "%.1f", score);
    }
}
