package dev.podium.ui.leaderboard;

import com.vaadin.flow.internal.JacksonUtils;
import org.jspecify.annotations.Nullable;

/// A part of a row, and the JSON that the browser gets of it: written when somebody first sees it, once for all who do.
/// A row that moves is on a thousand screens.
final class Written<T extends Record> {

    private final T value;
    private volatile @Nullable String json;

    private Written(T value) {
        this.value = value;
    }

    static <T extends Record> Written<T> of(T value) {
        return new Written<>(value);
    }

    T value() {
        return value;
    }

    String json() {
        String written = json;
        if (written == null) {
            written = JacksonUtils.writeValue(value).toString();
            json = written;
        }
        return written;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Written<?> written && value.equals(written.value));
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
