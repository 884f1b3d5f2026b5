package dev.podium.ui.methodology;

import com.vaadin.flow.router.QueryParameters;
import dev.podium.ui.Routes;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Which two revisions a reader compares.
///
/// @param revision the newer one; `null` for that in force
/// @param against the older one; `null` for the one before it
record Asked(@Nullable Integer revision, @Nullable Integer against) {

    static Asked of(QueryParameters query) {
        return new Asked(number(query, "revision"), number(query, "against"));
    }

    private static @Nullable Integer number(QueryParameters query, String name) {
        Optional<String> text = query.getSingleParameter(name).filter(value -> value.matches("[1-9]\\d{0,8}"));
        return text.isPresent() ? Integer.valueOf(text.get()) : null;
    }

    String at(String address) {
        return Routes.and(address, Routes.with("revision", revision), Routes.with("against", against));
    }
}
