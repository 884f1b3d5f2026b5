package dev.podium.ui.leaderboard;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.router.Location;
import dev.podium.ui.language.Language;
import dev.podium.ui.language.Texts;
import dev.podium.ui.picture.Drawing;
import dev.podium.ui.picture.Pictures;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A grid of lines: ranked models or the others. As high as its rows, so that the page scrolls and not a box in
/// it; only very long ones scroll inside.
@Tag("podium-board")
@JsModule(Drawing.MODULE)
@JsModule("context://podium/podium-board.js")
final class BoardGrid extends HtmlContainer {

    static final int LONG = 150;

    /// What the browser says by itself, with `{0}` and more where something goes.
    ///
    /// @param dots pictures of the confidence, from none
    /// @param parts names of what a score is made of
    private record Words(
            String pick,
            String evidence,
            String measured,
            String estimated,
            String none,
            String justNow,
            List<String> dots,
            List<String> parts) {

        static Words of(Texts words, List<Parts.Heading> headings) {
            return new Words(
                    words.say("pick", "{0}"),
                    words.say("evidence.meaning", "{0}", "{1}"),
                    words.say("part.measured", "{0}", "{1}", "{2}"),
                    words.say("part.estimated", "{0}", "{1}"),
                    words.say("part.none", "{0}"),
                    words.say("just.now"),
                    IntStream.rangeClosed(0, Pictures.DOTS)
                            .mapToObj(confidence -> Pictures.dots(confidence).text())
                            .toList(),
                    headings.stream().map(Parts.Heading::name).toList());
        }
    }

    private final Grid<Integer> grid = new Grid<>();
    private final Slots slots = new Slots(grid, changes -> changes.message().tell(getElement(), "take"));
    private final transient Texts words;
    private final Columns columns;
    private Columns.@Nullable Plan plan;
    private int focused = -1;

    BoardGrid(
            Language language,
            String label,
            Function<String, String> categoryAddress,
            Consumer<String> onPick,
            Consumer<Sort> onSort) {
        this.words = language.texts("leaderboard");
        this.columns = new Columns(language, slots, categoryAddress, onPick);
        addClassName("board-grid");
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAriaLabel(label);
        grid.addItemClickListener(click -> open(click.getItem()));
        grid.addCellFocusListener(focus -> focused = focus.getItem().isPresent() && focus.isBodyCell()
                ? focus.getItem().get()
                : -1);
        grid.getElement()
                .addEventListener("keydown", key -> open(focused))
                .setFilter("event.key === 'Enter' && !event.composedPath()[0].closest('thead, a, button')");
        grid.addSortListener(event -> {
            if (event.isFromClient()) {
                onSort.accept(sort(event.getSortOrder()));
            }
        });
        add(grid);
    }

    /// Shows lines, and sends only those that look another way than before.
    ///
    /// @return how many rows were sent to the browser
    int show(List<Line> lines, Flashes flashes, Columns.Plan newPlan, Sort sort) {
        grid.setAllRowsVisible(lines.size() <= LONG);
        setClassName("long", lines.size() > LONG);
        slots.show(lines, flashes);
        if (!newPlan.equals(plan)) {
            plan = newPlan;
            columns.lay(newPlan);
            setClassName("cards", newPlan.width() == Width.CARDS);
            getElement().setPropertyBean("words", Words.of(words, newPlan.headings()));
        }
        mark(sort);
        return slots.refreshed();
    }

    Slots slots() {
        return slots;
    }

    List<Line> lines() {
        return slots.lines();
    }

    /// Which models the reader has picked.
    void pick(List<String> models) {
        getElement().setPropertyList("picked", models);
    }

    private void open(int place) {
        if (place >= 0 && place < slots.lines().size()) {
            Location to = new Location(slots.line(place).address());
            UI.getCurrentOrThrow().navigate(to.getPath(), to.getQueryParameters());
        }
    }

    private void mark(Sort sort) {
        Grid.Column<Integer> column = grid.getColumnByKey(sort.by().word());
        List<GridSortOrder<Integer>> wanted = column == null
                ? List.of()
                : List.of(new GridSortOrder<>(
                        column, sort.ascending() ? SortDirection.ASCENDING : SortDirection.DESCENDING));
        if (!wanted.equals(grid.getSortOrder())) {
            grid.sort(wanted);
        }
    }

    private static Sort sort(List<GridSortOrder<Integer>> orders) {
        return orders.stream()
                .findFirst()
                .flatMap(order -> Optional.ofNullable(order.getSorted().getKey())
                        .flatMap(Sort.By::of)
                        .map(by -> new Sort(by, order.getDirection() == SortDirection.ASCENDING)))
                .orElse(Sort.BY_RANK);
    }
}
