package dev.podium.ui.leaderboard;

import com.vaadin.flow.internal.JacksonUtils;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.util.RawValue;

/// What one cell of a row shows, and the JSON that the browser gets: written when somebody first sees it, once for all
/// who do. A row that moves is on a thousand screens.
final class Cell<T> {

    private final T shows;
    private volatile @Nullable RawValue json;

    private Cell(T shows) {
        this.shows = shows;
    }

    static <T> Cell<T> of(T shows) {
        return new Cell<>(shows);
    }

    T shows() {
        return shows;
    }

    RawValue json() {
        RawValue written = json;
        if (written == null) {
            written = new RawValue(JacksonUtils.writeValue(shows).toString());
            json = written;
        }
        return written;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Cell<?> cell && shows.equals(cell.shows);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(shows);
    }

    @Override
    public String toString() {
        return shows.toString();
    }
}
