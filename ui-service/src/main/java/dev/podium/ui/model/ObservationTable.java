package dev.podium.ui.model;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Span;
import dev.podium.board.Observation;
import dev.podium.catalog.Benchmark;
import dev.podium.result.Harness;
import dev.podium.ui.format.Format;
import dev.podium.ui.format.PlainTable;
import dev.podium.ui.format.PlainTable.Column;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Each published result on one test: the number, how it was made, who made it, and where it stands in the log.
final class ObservationTable {

    private ObservationTable() {}

    static PlainTable of(TestLine line) {
        PlainTable table = new PlainTable(
                "Results on " + line.benchmark().name(),
                Column.numbers("Result"),
                Column.words("Setting"),
                Column.words("Harness"),
                Column.words("Measured by"),
                Column.words("Evaluated"),
                Column.words("Source"),
                Column.numbers("Event"),
                Column.words("State"));
        table.addClassName("observations");
        line.observations().forEach(o -> add(table, line.benchmark(), o));
        return table;
    }

    private static void add(PlainTable table, Benchmark benchmark, Observation o) {
        table.row(
                        result(benchmark, o),
                        Objects.requireNonNullElse(o.setting(), "not stated"),
                        harness(o.harness()),
                        o.verified() ? "verified" : TestLine.words(o.measuredBy()),
                        Format.day(o.evaluatedAt()),
                        source(o),
                        Format.event(o.offset()),
                        o.disputed() ? o.state() + ", disputed" : o.state())
                .setClassName("struck", !o.state().equals("counted"));
    }

    private static String result(Benchmark benchmark, Observation o) {
        Double stderr = o.stderr();
        String error = stderr == null || stderr == 0 ? "" : " ±" + Format.score(stderr, benchmark);
        return Format.score(o.score(), benchmark) + error;
    }

    private static String harness(@Nullable Harness harness) {
        if (harness == null) {
            return "not stated";
        }
        return harness.version() == null ? harness.name() : harness.name() + " " + harness.version();
    }

    /// A link only where it leads to the web; whatever else somebody wrote stays text.
    private static Component source(Observation o) {
        String url = o.source();
        String host = url == null ? null : host(url);
        if (url == null || host == null) {
            return new Span(Objects.requireNonNullElse(o.collection(), "not stated"));
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
