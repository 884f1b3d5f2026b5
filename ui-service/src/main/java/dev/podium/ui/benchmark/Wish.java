package dev.podium.ui.benchmark;

import com.vaadin.flow.router.QueryParameters;
import dev.podium.ui.Routes;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Which benchmarks a reader wants to see, and in which order: what the list's address asks for.
///
/// @param text part of a name, of another spelling or of an id; empty for all
/// @param open categories of which also those are shown that carry no weight
record Wish(String text, Kind kind, Order order, Set<String> open) {

    static final Wish NONE = new Wish("", Kind.ALL, Order.CATEGORY, Set.of());

    Wish {
        open = Collections.unmodifiableSet(new TreeSet<>(open));
    }

    /// Which to show.
    enum Kind {
        ALL,
        WEIGHTED,
        DISPLAY_ONLY,
        SATURATED,
        STALE,
        RETIRED;

        String word() {
            return Wish.word(this);
        }

        boolean admits(Bench bench) {
            return switch (this) {
                case ALL -> true;
                case WEIGHTED -> bench.state() == State.WEIGHTED;
                case DISPLAY_ONLY -> bench.state() == State.DISPLAY_ONLY;
                case RETIRED -> bench.state() == State.RETIRED;
                case SATURATED -> bench.saturated();
                case STALE -> bench.stale();
            };
        }
    }

    /// What stands first. All but the first put benchmarks of every category into one list.
    enum Order {
        CATEGORY,
        NAME,
        WEIGHT,
        MODELS,
        HARDEST,
        EASIEST,
        SHARPEST;

        String word() {
            return Wish.word(this);
        }
    }

    static Wish of(QueryParameters query) {
        return new Wish(
                query.getSingleParameter("q").orElse(""),
                one(Kind.values(), query.getSingleParameter("state").orElse(""), Kind.ALL),
                one(Order.values(), query.getSingleParameter("sort").orElse(""), Order.CATEGORY),
                query.getSingleParameter("open").stream()
                        .flatMap(ids -> Arrays.stream(ids.split(",")))
                        .filter(id -> !id.isBlank())
                        .collect(Collectors.toSet()));
    }

    /// The address of the list with this wish behind it.
    String at(String address) {
        return Routes.and(
                address,
                Routes.with("q", text.isBlank() ? null : text),
                Routes.with("state", kind == Kind.ALL ? null : kind.word()),
                Routes.with("sort", order == Order.CATEGORY ? null : order.word()),
                Routes.with("open", open.isEmpty() ? null : String.join(",", open)));
    }

    /// Whether it names some benchmarks, so that all of these are shown, weighted or not.
    boolean picks() {
        return !text.isBlank() || kind != Kind.ALL;
    }

    boolean admits(Bench bench) {
        return kind.admits(bench) && (text.isBlank() || matches(bench, text.strip()));
    }

    private static boolean matches(Bench bench, String wanted) {
        return contains(bench.benchmark().name(), wanted)
                || contains(bench.id(), wanted)
                || bench.benchmark().aliases().stream().anyMatch(alias -> contains(alias, wanted));
    }

    private static boolean contains(String name, String wanted) {
        return name.toLowerCase(Locale.ROOT).contains(wanted.toLowerCase(Locale.ROOT));
    }

    Wish withText(String newText) {
        return new Wish(newText, kind, order, open);
    }

    Wish withKind(@Nullable Kind newKind) {
        return new Wish(text, newKind == null ? Kind.ALL : newKind, order, open);
    }

    Wish withOrder(@Nullable Order newOrder) {
        return new Wish(text, kind, newOrder == null ? Order.CATEGORY : newOrder, open);
    }

    /// With a category opened, or closed if it was open.
    Wish toggled(String category) {
        Set<String> toggled = new TreeSet<>(open);
        if (!toggled.remove(category)) {
            toggled.add(category);
        }
        return new Wish(text, kind, order, toggled);
    }

    private static <E extends Enum<E>> E one(E[] all, String word, E otherwise) {
        return Arrays.stream(all)
                .filter(value -> word(value).equals(word))
                .findFirst()
                .orElse(otherwise);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
