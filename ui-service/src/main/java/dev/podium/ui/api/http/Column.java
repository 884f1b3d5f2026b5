package dev.podium.ui.api.http;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A column of a table: a member of a record, or, with a dot in its name, a member of a member.
record Column(String name, Function<Object, @Nullable Object> member) {

    @Nullable
    Object value(Object row) {
        return member.apply(row);
    }

    /// The columns of a record in declared order. A map of records has columns for each key that any row has.
    static List<Column> of(Class<?> type, List<?> rows) {
        List<Column> columns = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Function<Object, @Nullable Object> get = row -> read(component, row);
            if (Map.class.isAssignableFrom(component.getType())) {
                columns.addAll(ofMap(component.getName(), get, rows));
            } else if (component.getType().isRecord()) {
                columns.addAll(nested(component.getName(), get, component.getType()));
            } else {
                columns.add(new Column(component.getName(), get));
            }
        }
        return columns;
    }

    private static List<Column> ofMap(String name, Function<Object, @Nullable Object> get, List<?> rows) {
        Map<String, Class<?>> keys = new TreeMap<>();
        for (Object row : rows) {
            entries(get, row).forEach((key, value) -> keys.put(key.toString(), value.getClass()));
        }
        List<Column> columns = new ArrayList<>();
        keys.forEach((key, type) ->
                columns.addAll(nested(name + "." + key, row -> entries(get, row).get(key), type)));
        return columns;
    }

    private static Map<?, ?> entries(Function<Object, @Nullable Object> get, Object row) {
        return get.apply(row) instanceof Map<?, ?> map ? map : Map.of();
    }

    private static List<Column> nested(String name, Function<Object, @Nullable Object> get, Class<?> type) {
        return of(type, List.of()).stream()
                .map(inner -> new Column(name + "." + inner.name(), row -> {
                    Object outer = get.apply(row);
                    return outer == null ? null : inner.value(outer);
                }))
                .toList();
    }

    private static @Nullable Object read(RecordComponent component, Object row) {
        try {
            return component.getAccessor().invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a public record's accessor can be called", e);
        }
    }
}
