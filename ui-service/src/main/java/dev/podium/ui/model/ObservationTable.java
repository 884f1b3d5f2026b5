package dev.podium.ui.model;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import dev.podium.board.Observation;
import dev.podium.catalog.Benchmark;
import dev.podium.result.Harness;
import dev.podium.ui.language.Numbers;
import dev.podium.ui.language.Texts;
import dev.podium.ui.table.KeptTable;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Each published result on one test: the number, how it was made, who made it, and where it stands in the log.
record ObservationTable(Texts words, Numbers numbers) {

    private static final Set<String> STATES =
            Set.of("counted", "withdrawn", "retracted", "rejected", "duplicate", "partial");
    private static final List<String> COLUMNS = List.of(
            "observation.result",
            "observation.setting",
            "observation.harness",
            "tests.by",
            "observation.day",
            "observation.source",
            "observation.event",
            "observation.state");

    /// The results of a test, and a way to the test's own page.
    Div of(TestLine line) {
        Benchmark benchmark = line.benchmark();
        KeptTable<Observation> table = new KeptTable<>(
                words.say("observation.caption", benchmark.name()),
                Observation::id,
                (row, observation) -> write(row, observation, benchmark));
        table.addClassNames("plain", "observations");
        NativeTableRow head = table.getHead().addRow();
        COLUMNS.forEach(column -> KeptTable.columnHead(head, look(column), new Span(words.say(column))));
        table.show(line.observations(), false);
        Anchor test = new Anchor(line.address(), words.say("observation.test", benchmark.name()));
        test.addClassName("to-test");
        return new Div(table, test);
    }

    private static String look(String column) {
        return column.equals("observation.result") || column.equals("observation.event") ? "num" : "word";
    }

    private void write(NativeTableRow row, Observation o, Benchmark benchmark) {
        KeptTable.rowHead(row, "num", new Span(result(benchmark, o)));
        KeptTable.cell(row, "word", new Span(or(o.setting())));
        KeptTable.cell(row, "word", new Span(harness(o.harness())));
        KeptTable.cell(row, "word", new Span(words.say(o.verified() ? "by.verified" : TestLines.by(o.measuredBy()))));
        KeptTable.cell(row, "word", new Span(numbers.day(o.evaluatedAt())));
        KeptTable.cell(row, "word", source(o));
        KeptTable.cell(row, "num", new Span(numbers.event(o.offset())));
        String state = STATES.contains(o.state()) ? words.say("state." + o.state()) : o.state();
        KeptTable.cell(row, "word", new Span(o.disputed() ? state + ", " + words.say("state.disputed") : state));
        row.setClassName("struck", !o.state().equals("counted"));
    }

    private String or(@Nullable String text) {
        return Objects.requireNonNullElse(text, words.say("observation.unstated"));
    }

    private String result(Benchmark benchmark, Observation o) {
        Double stderr = o.stderr();
        String error = stderr == null || stderr == 0 ? "" : " ±" + numbers.score(stderr, benchmark);
        return numbers.score(o.score(), benchmark) + error;
    }

    private String harness(@Nullable Harness harness) {
        if (harness == null) {
            return or(null);
        }
        return harness.version() == null ? harness.name() : harness.name() + " " + harness.version();
    }

    /// A link only where it leads to the web; whatever else somebody wrote stays text.
    private Component source(Observation o) {
        String url = o.source();
        String host = url == null ? null : host(url);
        if (url == null || host == null) {
            return new Span(or(o.collection()));
        }
        Anchor link = new Anchor(url, host, AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener nofollow");
        link.getElement().setAttribute("title", url);
        return link;
    }

    private static @Nullable String host(String url) {
        try {
            URI uri = URI.create(url);
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            String host = uri.getHost();
            return !web || host == null ? null : host.startsWith("www.") ? host.substring(4) : host;
        } catch (IllegalArgumentException e) {
            return null; // not an address, so no link
        }
    }
}
