package dev.podium.ui.leaderboard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.LitRenderer;
import dev.podium.ui.language.Language;
import dev.podium.ui.language.Texts;
import dev.podium.ui.leaderboard.Line.Fact;
import dev.podium.ui.leaderboard.Line.Move;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.util.RawValue;

/// Lays out a grid of lines for a width: the columns and their cells.
final class Columns {

    /// How a reader picks models to compare.
    ///
    /// @param picked whether a model is, by its id
    /// @param toggle picks it, or puts it back
    record Picking(Predicate<String> picked, Consumer<String> toggle) {}

    /// What decides on the columns.
    ///
    /// @param scoreName heading of the score
    /// @param movedSince below the heading of the movement
    record Plan(
            Width width,
            Taste taste,
            List<Parts.Heading> headings,
            boolean intervals,
            boolean ranked,
            String scoreName,
            String movedSince) {}

    private final Slots slots;
    private final Grid<Integer> grid;
    private final Headings headings;
    private final Picking picking;
    private final Texts words;
    private final String justNow;

    /// @param categoryAddress address of a category's board, by its id
    Columns(Language language, Slots slots, Function<String, String> categoryAddress, Picking picking) {
        this.words = language.texts("leaderboard");
        this.justNow = words.say("just.now");
        this.slots = slots;
        this.grid = slots.grid();
        this.headings = new Headings(words, language.numbers(), categoryAddress);
        this.picking = picking;
    }

    void lay(Plan plan) {
        grid.removeAllColumns();
        if (plan.width() == Width.CARDS) {
            card();
            return;
        }
        Taste taste = plan.taste();
        String interval = plan.intervals() ? words.say("interval") : "";
        rank(plan, interval);
        model();
        score(plan, interval);
        if (taste.shows(Taste.Column.EVIDENCE)) {
            evidence();
        }
        if (!plan.ranked() || (plan.width() != Width.SMALL && taste.shows(Taste.Column.PARTS))) {
            parts(plan);
        }
        if (plan.width().compareTo(Width.BROAD) >= 0 && taste.shows(Taste.Column.PRICE)) {
            fact("price", "price.unit", "88px", Line::price);
        }
        if (plan.width() == Width.WIDE) {
            if (taste.shows(Taste.Column.CONTEXT)) {
                fact("context", "context.unit", "88px", Line::context);
            }
            if (taste.shows(Taste.Column.SPEED)) {
                fact("speed", "speed.unit", "72px", Line::speed);
            }
        }
        if (taste.shows(Taste.Column.RELEASED)) {
            fact("released", "released.unit", "104px", Line::released);
        }
        if (taste.shows(Taste.Column.MOVED)) {
            moved(plan);
        }
    }

    private void card() {
        grid.addColumn(turning(picked(cell(Templates.CARD)))
                        .withProperty("rank", place -> slots.line(place).rank().json())
                        .withProperty(
                                "evidence",
                                place -> slots.line(place).evidence().json())
                        .withProperty(
                                "score", place -> slots.line(place).score().json())
                        .withProperty("missing", place -> json(slots.line(place).missing())))
                .setKey("card")
                .setFlexGrow(1)
                .setHeader(words.say("models.heading"));
    }

    private void rank(Plan plan, String interval) {
        sortable(
                "rank",
                plan.intervals() ? "158px" : "104px",
                headings.of(words.say("rank"), interval),
                picked(cell(Templates.RANK))
                        .withProperty("rank", place -> slots.line(place).rank().json()));
    }

    private void model() {
        sortable("name", "180px", headings.of(words.say("model"), ""), named(cell(Templates.MODEL)))
                .setFlexGrow(1)
                .setRowHeader(true);
    }

    private void score(Plan plan, String interval) {
        grid.addColumn(cell(Templates.SCORE)
                        .withProperty(
                                "score", place -> slots.line(place).score().json()))
                .setKey("score")
                .setWidth("172px")
                .setFlexGrow(0)
                .setHeader(headings.of(plan.scoreName(), interval.isEmpty() ? words.say("scale") : interval));
    }

    private void evidence() {
        sortable(
                "evidence",
                "88px",
                headings.of(words.say("evidence"), words.say("evidence.unit")),
                cell(Templates.EVIDENCE)
                        .withProperty(
                                "evidence",
                                place -> slots.line(place).evidence().json()));
    }

    private void parts(Plan plan) {
        int each = plan.width() == Width.WIDE ? 50 : 42;
        String width = Math.max(340, each * plan.headings().size() + 16) + "px";
        if (plan.ranked()) {
            grid.addColumn(cell(Templates.PARTS)
                            .withProperty(
                                    "parts", place -> slots.line(place).parts().json()))
                    .setKey("parts")
                    .setWidth(width)
                    .setFlexGrow(0)
                    .setHeader(headings.parts(plan.headings()));
        } else {
            grid.addColumn(cell(Templates.MISSING)
                            .withProperty(
                                    "missing", place -> json(slots.line(place).missing())))
                    .setKey("missing")
                    .setWidth(plan.width() == Width.SMALL ? "220px" : width)
                    .setFlexGrow(0)
                    .setHeader(words.say("missing"));
        }
    }

    private void fact(String key, String unit, String width, Function<Line, Cell<Fact>> fact) {
        sortable(
                        key,
                        width,
                        headings.end(headings.of(words.say(key), words.say(unit))),
                        cell(Templates.FACT)
                                .withProperty(
                                        "fact",
                                        place -> fact.apply(slots.line(place)).json()))
                .setTextAlign(ColumnTextAlign.END);
    }

    private void moved(Plan plan) {
        sortable(
                        "moved",
                        "108px",
                        headings.end(headings.of(words.say("moved"), plan.movedSince())),
                        turning(cell(Templates.MOVE)))
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
        return cell.withProperty("who", place -> slots.line(place).who().json());
    }

    private LitRenderer<Integer> picked(LitRenderer<Integer> cell) {
        return named(cell)
                .withProperty(
                        "picked",
                        place -> picking.picked().test(slots.line(place).model()))
                .withFunction(
                        "pick",
                        place -> picking.toggle().accept(slots.line(place).model()));
    }

    private LitRenderer<Integer> turning(LitRenderer<Integer> cell) {
        return cell.withProperty("move", place -> move(place).json())
                .withProperty("turn", slots::turn)
                .withProperty("justNow", place -> slots.turn(place).isEmpty() ? "" : justNow);
    }

    /// A change of this moment stands before one since the last day.
    private Cell<Move> move(int place) {
        Flash flash = slots.flash(place);
        return flash == null || flash.move() == null ? slots.line(place).move() : flash.move();
    }

    private static @Nullable RawValue json(@Nullable Cell<?> cell) {
        return cell == null ? null : cell.json();
    }
}
