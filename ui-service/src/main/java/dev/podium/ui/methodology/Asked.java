package dev.podium.ui.methodology;

import com.vaadin.flow.router.QueryParameters;
import dev.podium.ui.Routes;
import org.jspecify.annotations.Nullable;

/// Which other revision a reader sets beside the one in force.
///
/// @param revision `null` for none
record Asked(@Nullable Integer revision) {

    static Asked of(QueryParameters query) {
        return new Asked(query.getSingleParameter("revision")
                .filter(text -> text.matches("[1-9]\\d{0,8}"))
                .map(Integer::valueOf)
                .orElse(null));
    }

    String at(String address) {
        return Routes.and(address, Routes.with("revision", revision));
    }
}
