package dev.podium.ui.leaderboard;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.podium.ui.language.Language;
import dev.podium.ui.language.Numbers;
import dev.podium.ui.language.Texts;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// The ranked models, below them the others, and what the marks mean. Rows stay where they are while the
/// pointer or the focus is here.
final class BoardTables extends Section {

    private final transient Texts words;
    private final transient Numbers numbers;
    private final BoardGrid ranked;
    private final BoardGrid unranked;
    private final Paragraph unrankedHeading = new Paragraph();
    private final Button more = new Button();
    private final Span held;
    private Lines.Table table = Lines.Table.NONE;
    private Flashes flashes = Flashes.NONE;
    private Sort sort = Sort.BY_RANK;
    private Width width = Width.WIDE;
    private Taste taste = Taste.USUAL;
    private String scoreName = "";
    private String movedSince = "";
    private boolean allUnranked;
    private boolean pointed;
    private boolean focused;
    private Supplier<Lines.Table> fresh = () -> table;

    BoardTables(
            Language language,
            Function<String, String> categoryAddress,
            Consumer<String> onPick,
            Consumer<Sort> onSort) {
        words = language.texts("leaderboard");
        numbers = language.numbers();
        held = new Span(words.say("held"));
        addClassName("tables");
        getElement().setAttribute("aria-label", words.say("title"));
        ranked = new BoardGrid(language, words.say("grid.ranked"), categoryAddress, onPick, onSort);
        unranked = new BoardGrid(language, words.say("grid.unranked"), categoryAddress, onPick, onSort);
        unranked.addClassName("unranked");
        unrankedHeading.addClassName("rest-heading");
        more.addClassName("more");
        more.addClickListener(click -> {
            allUnranked = true;
            draw();
        });
        held.addClassName("held");
        held.setVisible(false);
        add(held, ranked, unrankedHeading, unranked, more, new Legend(words, numbers));
        listen();
    }

    private void listen() {
        getElement()
                .addEventListener("pointerenter", event -> hold(true, focused))
                .setFilter("event.pointerType === 'mouse'");
        getElement().addEventListener("pointerleave", event -> hold(false, focused));
        getElement()
                .addEventListener("focusin", event -> hold(pointed, true))
                .setFilter("!element.podiumFocused && (element.podiumFocused = true)");
        getElement()
                .addEventListener("focusout", event -> hold(pointed, false))
                .setFilter("!element.contains(event.relatedTarget) && !(element.podiumFocused = false)");
    }

    /// Another selection: everything is drawn as it comes.
    void show(Lines.Table newTable, Sort newSort, String newScoreName, String newMovedSince) {
        table = newTable;
        sort = newSort;
        scoreName = newScoreName;
        movedSince = newMovedSince;
        flashes = Flashes.NONE;
        release();
        draw();
    }

    /// A newer board under the same selection: what changed is tinted, and nothing moves under the pointer.
    void update(Lines.Table newTable, Flashes newFlashes) {
        flashes = newFlashes;
        if (holding()) {
            fresh = () -> newTable;
            table = new Lines.Table(
                    Held.order(table.ranked(), newTable.ranked()),
                    Held.order(table.unranked(), newTable.unranked()),
                    newTable.headings(),
                    newTable.intervals(),
                    newTable.listed());
            held.setVisible(!table.ranked().equals(newTable.ranked()));
        } else {
            table = newTable;
        }
        draw();
    }

    void fit(Width newWidth) {
        if (newWidth != width) {
            width = newWidth;
            flashes = Flashes.NONE;
            draw();
        }
    }

    /// Which columns a reader wants, and how close the rows stand.
    void suit(Taste newTaste) {
        if (!newTaste.equals(taste)) {
            taste = newTaste;
            flashes = Flashes.NONE;
            setClassName("dense", taste.dense());
            draw();
        }
    }

    List<Line> rankedLines() {
        return ranked.lines();
    }

    List<Line> unrankedLines() {
        return unranked.lines();
    }

    /// Marks the models that the reader has picked.
    void pick(List<String> models) {
        ranked.pick(models);
        unranked.pick(models);
    }

    private boolean holding() {
        return pointed || focused;
    }

    private void hold(boolean pointer, boolean focus) {
        pointed = pointer;
        focused = focus;
        if (!holding() && held.isVisible()) {
            flashes = Flashes.NONE;
            table = fresh.get();
            release();
            draw();
        }
    }

    private void release() {
        held.setVisible(false);
        fresh = () -> table;
    }

    private void draw() {
        List<Line> rest = allUnranked ? table.unranked() : table.few();
        ranked.show(table.ranked(), flashes, plan(true), sort);
        unranked.show(rest, flashes, plan(false), sort);
        ranked.setVisible(!table.ranked().isEmpty());
        unranked.setVisible(!rest.isEmpty());
        unrankedHeading.setVisible(!rest.isEmpty());
        int hidden = table.unranked().size() - rest.size();
        more.setVisible(hidden > 0);
        more.setText(words.say("more.unranked", numbers.count(hidden)));
    }

    void rankNeeds(String needs) {
        unrankedHeading.setText(words.say("unranked.heading", needs));
    }

    private Columns.Plan plan(boolean ofRanked) {
        return new Columns.Plan(width, taste, table.headings(), table.intervals(), ofRanked, scoreName, movedSince);
    }

    /// What filled, hollow and a dash mean.
    private static final class Legend extends Div {

        Legend(Texts words, Numbers numbers) {
            addClassName("legend");
            entry(numbers.score(61.4), "part full", words.say("legend.full"));
            entry(numbers.score(84.3), "part hollow", words.say("legend.hollow"));
            entry("", "bar-hollow", words.say("legend.bar"));
            entry("–", "part none", words.say("legend.none"));
        }

        private void entry(String sample, String looks, String meaning) {
            Span mark = new Span(sample);
            mark.addClassNames(looks.split(" "));
            mark.addClassName("sample");
            add(new Span(mark, new Span(meaning)));
        }
    }
}
