package dev.podium.wire;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Holds what was read from outside to what Java relies on: every member is there unless its type is `@Nullable`, every
/// number is finite, and every text can be written down anywhere.
final class Completeness {

    /// Looked up once for each class: a log is read a million events at a time.
    private static final ClassValue<List<Member>> MEMBERS = new ClassValue<>() {
        @Override
        protected List<Member> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .filter(component -> !unfailing(component.getType()))
                    .map(Member::of)
                    .toList();
        }
    };

    private record Member(String name, boolean nullable, Method accessor) {

        static Member of(RecordComponent component) {
            boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            return new Member(component.getName(), nullable, component.getAccessor());
        }

        @Nullable
        Object of(Record row) {
            try {
                return accessor.invoke(row);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("a public record's accessor can be called", e);
            }
        }
    }

    private Completeness() {}

    /// The value itself, once nothing is missing or broken.
    ///
    /// @throws IllegalArgumentException naming the first member that is
    static <T> T checked(T value) {
        String fault = fault(value);
        if (fault != null) {
            throw new IllegalArgumentException(fault);
        }
        return value;
    }

    /// Path and what is wrong there, or `null`.
    private static @Nullable String fault(Object value) {
        return switch (value) {
            case String text -> wellFormed(text) ? null : " holds half a character";
            case Double number -> Double.isFinite(number) ? null : " is no finite number";
            case Record row -> inMembers(row);
            case List<?> list -> inItems(list);
            case Map<?, ?> map -> inItems(map.keySet()) == null ? inItems(map.values()) : inItems(map.keySet());
            default -> null;
        };
    }

    private static @Nullable String inMembers(Record row) {
        for (Member member : MEMBERS.get(row.getClass())) {
            Object value = member.of(row);
            String fault = value != null ? fault(value) : member.nullable() ? null : " is missing";
            if (fault != null) {
                return '/' + member.name() + fault;
            }
        }
        return null;
    }

    private static @Nullable String inItems(Iterable<?> items) {
        for (Object item : items) {
            String fault = item == null ? " is missing" : fault(item);
            if (fault != null) {
                return "/-" + fault;
            }
        }
        return null;
    }

    private static boolean unfailing(Class<?> type) {
        return type.isPrimitive() && type != double.class;
    }

    /// A surrogate without its other half has no UTF-8: it would be another text wherever it leaves JSON.
    private static boolean wellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                boolean pair = i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1));
                if (!pair) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }
}
