package dev.podium.ui.sent;

import com.vaadin.flow.internal.JacksonUtils;
import org.jspecify.annotations.Nullable;

/// A value, and the JSON that browsers get of it: written when somebody first sees it, once for all who do. A row that
/// moves is on a thousand screens.
public final class Written<T extends Record> {

    private final T value;
    private volatile @Nullable String json;

    private Written(T value) {
        this.value = value;
    }

    public static <T extends Record> Written<T> of(T value) {
        return new Written<>(value);
    }

    public T value() {
        return value;
    }

    public String json() {
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
