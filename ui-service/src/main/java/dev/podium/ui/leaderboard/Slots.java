package dev.podium.ui.leaderboard;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.DataProvider;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Which line stands in which place of the grid. The grid's items are the places, not the lines: when two
/// models change places, two places are drawn anew, and everything else stays as it is in the browser.
final class Slots {

    private final Grid<Integer> grid;
    private final CallbackDataProvider<Integer, Void> places;
    private List<Line> lines = List.of();
    private Flashes flashes = Flashes.NONE;
    private boolean even;
    private int refreshed;

    Slots(Grid<Integer> grid) {
        this.grid = grid;
        this.places = DataProvider.fromCallbacks(
                query -> IntStream.range(
                                query.getOffset(), Math.min(lines.size(), query.getOffset() + query.getLimit()))
                        .boxed(),
                query -> {
                    query.getOffset();
                    query.getLimit();
                    return lines.size();
                });
        grid.setItems(places);
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
        Flashes flashesBefore = flashes;
        lines = List.copyOf(next);
        flashes = nextFlashes;
        even = !even;
        refreshed = 0;
        if (before.size() != lines.size()) {
            refreshed = lines.size();
            places.refreshAll();
            return;
        }
        for (int place = 0; place < lines.size(); place++) {
            Line line = lines.get(place);
            boolean tinted =
                    flashesBefore.byModel().containsKey(before.get(place).model())
                            || flashes.byModel().containsKey(line.model());
            if (tinted || !line.equals(before.get(place))) {
                places.refreshItem(place);
                refreshed++;
            }
        }
    }

    /// Draws the place of a model again, if it has one.
    void drawAgain(String model) {
        for (int place = 0; place < lines.size(); place++) {
            if (lines.get(place).model().equals(model)) {
                places.refreshItem(place);
            }
        }
    }

    void drawAgain() {
        places.refreshAll();
    }

    /// How many places the last [#show] sent.
    int refreshed() {
        return refreshed;
    }

    @Nullable
    Flash flash(int place) {
        return flashes.byModel().get(line(place).model());
    }

    /// Name of the tint's animation: two take turns, so that it starts again on a row that changes twice.
    String turn(int place) {
        return flash(place) == null ? "" : even ? "even" : "odd";
    }

    Grid<Integer> grid() {
        return grid;
    }
}
