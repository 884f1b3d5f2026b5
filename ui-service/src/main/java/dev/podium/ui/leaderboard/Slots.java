package dev.podium.ui.leaderboard;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.DataProvider;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Which line stands in which place of the grid. The grid knows of places only; what stands there goes to the browser
/// past it, as [Changes]: of a short list all, of a long one what the grid has asked for.
final class Slots {

    private final Grid<Integer> grid;
    private final Consumer<Changes> browser;
    private final CallbackDataProvider<Integer, Void> places;
    private final BitSet known = new BitSet();
    private List<Line> lines = List.of();
    private Flashes flashes = Flashes.NONE;
    private int refreshed;

    /// @param browser is told what changes
    Slots(Grid<Integer> grid, Consumer<Changes> browser) {
        this.grid = grid;
        this.browser = browser;
        this.places = DataProvider.fromCallbacks(
                query -> asked(query.getOffset(), query.getLimit()).boxed(), query -> {
                    query.getOffset();
                    query.getLimit();
                    return lines.size();
                });
        grid.setItems(places);
        grid.addAttachListener(attach -> tellAll());
    }

    private IntStream asked(int offset, int limit) {
        int end = Math.min(lines.size(), offset + limit);
        int from = known.nextClearBit(offset);
        if (from < end) {
            int to = known.previousClearBit(end - 1) + 1;
            known.set(from, to);
            browser.accept(Changes.whole(lines, from, to));
        }
        return IntStream.range(offset, end);
    }

    List<Line> lines() {
        return lines;
    }

    Line line(int place) {
        return lines.get(place);
    }

    /// Shows other lines: sends those places whose line or tint is another one than before.
    void show(List<Line> next, Flashes nextFlashes) {
        List<Line> before = lines;
        boolean tinted = flashes.any();
        lines = next;
        flashes = nextFlashes;
        boolean resized = before.size() != lines.size();
        if (resized) {
            places.refreshAll();
            known.clear(Math.min(before.size(), lines.size()), Math.max(before.size(), lines.size()));
        }
        if (grid.isAttached()) {
            Changes changes = changes(before);
            refreshed = changes.rows();
            if (changes.any() || tinted || resized) {
                browser.accept(changes);
            }
        }
    }

    private Changes changes(List<Line> before) {
        if (isLong()) {
            return Changes.between(before, lines, flashes, known::get);
        }
        known.set(0, lines.size());
        return flashes.changes(before, lines);
    }

    /// To a browser that knows nothing, be it at first or after it has lost its thread.
    private void tellAll() {
        known.clear();
        if (!isLong()) {
            known.set(0, lines.size());
            browser.accept(Changes.whole(lines, 0, lines.size()));
        }
    }

    private boolean isLong() {
        return lines.size() > BoardGrid.LONG;
    }

    /// How many places the last [#show] sent.
    int refreshed() {
        return refreshed;
    }

    @Nullable
    Flash flash(int place) {
        return flashes.of(line(place));
    }

    Grid<Integer> grid() {
        return grid;
    }
}
