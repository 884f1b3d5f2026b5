package dev.podium.ui.leaderboard;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.router.Location;
import dev.podium.ui.language.Language;
import dev.podium.ui.picture.Drawing;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A grid of lines: ranked models or the others. As high as its rows, so that the page scrolls and not a box in
/// it; only very long ones scroll inside.
@JsModule(Drawing.MODULE)
final class BoardGrid extends Div {

    static final int LONG = 150;

    private final Grid<Integer> grid = new Grid<>();
    private final Slots slots = new Slots(grid);
    private final Columns columns;
    private Columns.@Nullable Plan plan;
    private int focused = -1;

    BoardGrid(
            Language language,
            String label,
            Function<String, String> categoryAddress,
            Columns.Picking picking,
            Consumer<Sort> onSort) {
        this.columns = new Columns(language, slots, categoryAddress, picking);
        addClassName("board-grid");
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setPartNameGenerator(this::part);
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
            slots.drawAgain();
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

    private String part(int place) {
        Line line = slots.line(place);
        String part = line.ranked() ? "ranked" : "unranked";
        String turn = slots.turn(place);
        return part + (turn.isEmpty() ? "" : " flash-" + turn) + (line.firstOfTier() ? " tier-first" : "");
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
