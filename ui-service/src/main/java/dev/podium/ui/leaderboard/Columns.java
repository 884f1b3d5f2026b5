package dev.podium.ui.leaderboard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.LitRenderer;
import dev.podium.ui.format.Format;
import dev.podium.ui.leaderboard.Line.Fact;
import dev.podium.ui.leaderboard.Line.Move;
import java.util.List;
import java.util.function.Function;

/// Lays out a grid of lines for a width: the columns, their headings and their cells.
final class Columns {

    /// What decides on the columns.
    ///
    /// @param scoreName heading of the score
    /// @param movedSince below the heading of the movement
    record Plan(
            Width width,
            List<Parts.Heading> headings,
            boolean intervals,
            boolean ranked,
            String scoreName,
            String movedSince) {}

    private final Slots slots;
    private final Grid<Integer> grid;
    private final Function<String, String> categoryAddress;

    /// @param categoryAddress address of a category's board, by its id
    Columns(Slots slots, Function<String, String> categoryAddress) {
        this.slots = slots;
        this.grid = slots.grid();
        this.categoryAddress = categoryAddress;
    }

    void lay(Plan plan) {
        grid.removeAllColumns();
        if (plan.width() == Width.CARDS) {
            card();
            return;
        }
        String interval = plan.intervals() ? "90 % interval" : "";
        rank(plan, interval);
        model();
        score(plan, interval);
        evidence();
        if (plan.width() != Width.SMALL || !plan.ranked()) {
            parts(plan);
        }
        if (plan.width().compareTo(Width.BROAD) >= 0) {
            fact("price", "Price", "$/M, mean", "88px", Line::price);
        }
        if (plan.width() == Width.WIDE) {
            fact("context", "Context", "tokens", "88px", Line::context);
            fact("speed", "Speed", "tok/s", "72px", Line::speed);
        }
        moved(plan);
    }

    private void card() {
        grid.addColumn(named(cell(Templates.CARD))
                        .withProperty("rank", place -> slots.line(place).rank())
                        .withProperty("evidence", place -> slots.line(place).evidence())
                        .withProperty("score", place -> slots.line(place).score())
                        .withProperty("missing", place -> slots.line(place).missing())
                        .withProperty("move", this::move)
                        .withProperty("turn", slots::turn))
                .setKey("card")
                .setFlexGrow(1)
                .setHeader("Models");
    }

    private void rank(Plan plan, String interval) {
        sortable(
                "rank",
                plan.intervals() ? "128px" : "76px",
                heading("Rank", interval),
                cell(Templates.RANK)
                        .withProperty("rank", place -> slots.line(place).rank()));
    }

    private void model() {
        sortable("name", "180px", heading("Model", ""), named(cell(Templates.MODEL)))
                .setFlexGrow(1)
                .setRowHeader(true);
    }

    private void score(Plan plan, String interval) {
        grid.addColumn(cell(Templates.SCORE)
                        .withProperty("score", place -> slots.line(place).score()))
                .setKey("score")
                .setWidth("172px")
                .setFlexGrow(0)
                .setHeader(heading(plan.scoreName(), interval.isEmpty() ? "0 to 100" : interval));
    }

    private void evidence() {
        sortable(
                "evidence",
                "88px",
                heading("Evidence", "measured"),
                cell(Templates.EVIDENCE)
                        .withProperty("evidence", place -> slots.line(place).evidence()));
    }

    private void parts(Plan plan) {
        int each = plan.width() == Width.WIDE ? 52 : 42;
        String width = Math.max(340, each * plan.headings().size() + 16) + "px";
        if (plan.ranked()) {
            grid.addColumn(cell(Templates.PARTS)
                            .withProperty("parts", place -> slots.line(place).parts()))
                    .setKey("parts")
                    .setWidth(width)
                    .setFlexGrow(0)
                    .setHeader(partsHeading(plan.headings()));
        } else {
            grid.addColumn(cell(Templates.MISSING)
                            .withProperty("missing", place -> slots.line(place).missing()))
                    .setKey("missing")
                    .setWidth(plan.width() == Width.SMALL ? "220px" : width)
                    .setFlexGrow(0)
                    .setHeader("What is missing");
        }
    }

    private void fact(String key, String name, String unit, String width, Function<Line, Fact> fact) {
        sortable(
                        key,
                        width,
                        end(heading(name, unit)),
                        cell(Templates.FACT).withProperty("fact", place -> fact.apply(slots.line(place))))
                .setTextAlign(ColumnTextAlign.END);
    }

    private void moved(Plan plan) {
        sortable(
                        "moved",
                        "108px",
                        end(heading("Moved", plan.movedSince())),
                        cell(Templates.MOVE).withProperty("move", this::move).withProperty("turn", slots::turn))
                .setTextAlign(ColumnTextAlign.END);
    }

    private Grid.Column<Integer> sortable(String key, String width, Component heading, LitRenderer<Integer> cell) {
        return grid.addColumn(cell)
                .setKey(key)
                .setWidth(width)
                .setFlexGrow(0)
                .setHeader(heading)
                .setSortProperty(key);
    }

    private static LitRenderer<Integer> cell(String template) {
        return LitRenderer.of(template);
    }

    private LitRenderer<Integer> named(LitRenderer<Integer> cell) {
        return cell.withProperty("name", place -> slots.line(place).name())
                .withProperty("address", place -> slots.line(place).address())
                .withProperty("maker", place -> slots.line(place).maker())
                .withProperty("tags", place -> slots.line(place).tags());
    }

    /// A change of this moment stands before one since the last day.
    private Move move(int place) {
        Flash flash = slots.flash(place);
        if (flash == null || flash.places() == 0) {
            return slots.line(place).move();
        }
        int places = Math.abs(flash.places());
        String direction = flash.places() > 0 ? "up" : "down";
        return new Move(
                Integer.toString(places),
                direction,
                Format.count(places, "place", "places") + " " + direction + " just now");
    }

    private static Span heading(String name, String note) {
        Span heading = new Span(new Span(name));
        heading.addClassName("heading");
        if (!note.isEmpty()) {
            Span small = new Span(note);
            small.addClassName("note");
            heading.add(new Text(" "), small);
        }
        return heading;
    }

    private static Span end(Span heading) {
        heading.addClassName("end");
        return heading;
    }

    private Span partsHeading(List<Parts.Heading> headings) {
        Span row = new Span();
        row.addClassNames("c-parts", "part-headings");
        for (Parts.Heading heading : headings) {
            Component label = heading.category().isEmpty()
                    ? new Span(heading.label())
                    : new Anchor(categoryAddress.apply(heading.category()), heading.label());
            label.getElement().setAttribute("title", heading.name() + ", weight " + Format.weight(heading.weight()));
            row.add(label);
        }
        return row;
    }
}
