package dev.podium.ui.live;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.podium.board.Beat;
import dev.podium.board.Counts;
import dev.podium.board.FeedEntry;
import dev.podium.board.PendingName;
import dev.podium.ui.feed.Shown;
import dev.podium.ui.format.Format;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The state of the log in one sentence and a few numbers.
final class Pulse extends Header {

    private final H1 sentence = new H1("Nothing has happened yet.");
    private final Paragraph note = new Paragraph();
    private final DescriptionList figures = new DescriptionList();
    private final Figure rate = new Figure("events in the last minute");
    private final Figure lag = new Figure("records behind");
    private final Figure waiting = new Figure("wait for a name");
    private final Figure unreadable = new Figure("unreadable");

    Pulse() {
        addClassName("head");
        note.addClassName("lede");
        figures.addClassName("stat");
        figures.add(rate, lag, waiting, unreadable);
        add(new Div(sentence, note), figures);
    }

    void show(Shown shown, List<FeedEntry> newest) {
        Counts counts = shown.board().counts();
        sentence.setText(Format.count(counts.results(), "result counts", "results count") + ".");
        note.setText(left(counts) + names(shown.board().pendingNames()));
        rate.say(recent(newest), false);
        Beat beat = shown.beat();
        lag.say(beat == null ? Format.UNKNOWN : Format.count(beat.lag()), beat != null && beat.lag() > 0);
        waiting.say(Format.count(counts.pending()), counts.pending() > 0);
        unreadable.say(Format.count(counts.unreadable()), counts.unreadable() > 0);
    }

    private static String left(Counts counts) {
        List<String> parts = new ArrayList<>();
        say(parts, counts.duplicates(), "duplicate", "duplicates");
        say(parts, counts.rejected(), "rejected", "rejected");
        say(parts, counts.withdrawn(), "withdrawn", "withdrawn");
        String rest = parts.isEmpty() ? "none rejected, none withdrawn, none sent twice" : String.join(", ", parts);
        return Format.count(counts.records(), "event", "events") + " so far: " + rest + ". Nothing is ever deleted.";
    }

    private static void say(List<String> parts, int number, String one, String many) {
        if (number > 0) {
            parts.add(Format.count(number, one, many));
        }
    }

    private static String names(List<PendingName> pending) {
        if (pending.isEmpty()) {
            return "";
        }
        String first = pending.stream()
                .limit(3)
                .map(name -> "“" + name.name() + "” (" + name.kind() + ", "
                        + Format.count(name.results(), "result", "results") + ")")
                .collect(Collectors.joining(", "));
        String more = pending.size() > 3 ? " and " + Format.count(pending.size() - 3) + " more" : "";
        return " Nobody has explained yet: " + first + more + ".";
    }

    /// How many came within a minute; `60+` where all that are at hand did.
    private static String recent(List<FeedEntry> newest) {
        Instant minuteAgo = Instant.now().minus(Duration.ofMinutes(1));
        long count =
                newest.stream().filter(entry -> entry.at().isAfter(minuteAgo)).count();
        boolean all = count == newest.size() && count > 0 && newest.getLast().offset() > 0;
        return Format.count(count) + (all ? "+" : "");
    }

    /// A number over its name, marked when it asks for attention.
    private static final class Figure extends Div {

        private final Span number = new Span(Format.UNKNOWN);

        Figure(String name) {
            add(new DescriptionList.Term(name), new DescriptionList.Description(number));
        }

        void say(String value, boolean attention) {
            number.setText(value);
            number.setClassName("attention", attention);
        }
    }
}
