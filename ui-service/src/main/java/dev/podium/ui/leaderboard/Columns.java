package dev.podium.ui.leaderboard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.LitRenderer;
import dev.podium.ui.language.Language;
import dev.podium.ui.language.Texts;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// Lays out a grid of lines for a width: the columns and their cells.
final class Columns {

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
    private final Consumer<String> onPick;
    private final Texts words;

    /// @param categoryAddress address of a category's board, by its id
    /// @param onPick told of a model that the reader picks, or puts back
    Columns(Language language, Slots slots, Function<String, String> categoryAddress, Consumer<String> onPick) {
        this.words = language.texts("leaderboard");
        this.slots = slots;
        this.grid = slots.grid();
        this.headings = new Headings(words, language.numbers(), categoryAddress);
        this.onPick = onPick;
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
            fact("price", "price.unit", "88px");
        }
        if (plan.width() == Width.WIDE) {
            if (taste.shows(Taste.Column.CONTEXT)) {
                fact("context", "context.unit", "88px");
            }
            if (taste.shows(Taste.Column.SPEED)) {
                fact("speed", "speed.unit", "72px");
            }
        }
        if (taste.shows(Taste.Column.RELEASED)) {
            fact("released", "released.unit", "104px");
        }
        if (taste.shows(Taste.Column.MOVED)) {
            moved(plan);
        }
    }

    private void card() {
        grid.addColumn(pickable(Templates.CARD)).setKey("card").setFlexGrow(1).setHeader(words.say("models.heading"));
    }

    private void rank(Plan plan, String interval) {
        sortable(
                "rank",
                plan.intervals() ? "158px" : "104px",
                headings.of(words.say("rank"), interval),
                pickable(Templates.RANK));
    }

    private void model() {
        sortable("name", "180px", headings.of(words.say("model"), ""), cell(Templates.MODEL))
                .setFlexGrow(1)
                .setRowHeader(true);
    }

    private void score(Plan plan, String interval) {
        grid.addColumn(cell(Templates.SCORE))
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
                cell(Templates.EVIDENCE));
    }

    private void parts(Plan plan) {
        int each = plan.width() == Width.WIDE ? 50 : 42;
        String width = Math.max(340, each * plan.headings().size() + 16) + "px";
        if (plan.ranked()) {
            grid.addColumn(cell(Templates.PARTS))
                    .setKey("parts")
                    .setWidth(width)
                    .setFlexGrow(0)
                    .setHeader(headings.parts(plan.headings()));
        } else {
            grid.addColumn(cell(Templates.MISSING))
                    .setKey("missing")
                    .setWidth(plan.width() == Width.SMALL ? "220px" : width)
                    .setFlexGrow(0)
                    .setHeader(words.say("missing"));
        }
    }

    private void fact(String key, String unit, String width) {
        sortable(key, width, headings.end(headings.of(words.say(key), words.say(unit))), cell(Templates.fact(key)))
                .setTextAlign(ColumnTextAlign.END);
    }

    private void moved(Plan plan) {
        sortable(
                        "moved",
                        "108px",
                        headings.end(headings.of(words.say("moved"), plan.movedSince())),
                        cell(Templates.MOVE))
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

    private LitRenderer<Integer> pickable(String template) {
        return cell(template)
                .withFunction("pick", place -> onPick.accept(slots.line(place).model()));
    }
}
