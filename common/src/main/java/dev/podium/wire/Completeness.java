package dev.podium.wire;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Holds what was read from outside to its own `@Nullable` annotations: JSON can leave out what Java relies on.
final class Completeness {

    private Completeness() {}

    /// The value itself, once nothing is missing.
    ///
    /// @throws IllegalArgumentException naming the first member that is missing
    static <T> T checked(T value) {
        check(value, "");
        return value;
    }

    private static void check(Object value, String path) {
        if (value instanceof List<?> list) {
            list.forEach(item -> checkMember(item, false, path + "/-"));
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, item) -> checkMember(item, false, path + '/' + key));
        } else if (value instanceof Record row) {
            for (RecordComponent component : row.getClass().getRecordComponents()) {
                boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
                checkMember(read(component, row), nullable, path + '/' + component.getName());
            }
        }
    }

    private static void checkMember(@Nullable Object member, boolean nullable, String path) {
        if (member != null) {
            check(member, path);
        } else if (!nullable) {
            throw new IllegalArgumentException(path + " is missing");
        }
    }

    private static @Nullable Object read(RecordComponent component, Record row) {
        try {
            return component.getAccessor().invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a public record's accessor can be called", e);
        }
    }
}
