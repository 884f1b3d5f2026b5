package dev.podium.ui.coverage;

import com.vaadin.flow.router.QueryParameters;
import dev.podium.ui.Routes;
import org.jspecify.annotations.Nullable;

/// What of the map a reader looks at: what its address asks for.
///
/// @param makers whether models are put together by maker; else by rank
/// @param group id of the group whose models are shown one by one; `null` for the groups
/// @param category id of the one whose benchmarks are shown one by one; `null` for the categories
/// @param text part of names of models, which are then shown one by one; empty for none
/// @param one id of a model whose holes beside those of [#other] are asked for; `null` for none yet
/// @param other id of the model beside it
record View(
        boolean makers,
        @Nullable String group,
        @Nullable String category,
        String text,
        @Nullable String one,
        @Nullable String other) {

    static View of(QueryParameters query) {
        return new View(
                query.getSingleParameter("by").filter("maker"::equals).isPresent(),
                query.getSingleParameter("group").filter(id -> !id.isBlank()).orElse(null),
                query.getSingleParameter("category").filter(id -> !id.isBlank()).orElse(null),
                query.getSingleParameter("q").orElse(""),
                query.getSingleParameter("a").filter(id -> !id.isBlank()).orElse(null),
                query.getSingleParameter("b").filter(id -> !id.isBlank()).orElse(null));
    }

    /// The address of the page with this view behind it.
    String at(String address) {
        return Routes.and(
                address,
                makers ? "by=maker" : null,
                Routes.with("group", group),
                Routes.with("category", category),
                Routes.with("q", text.isBlank() ? null : text),
                Routes.with("a", one),
                Routes.with("b", other));
    }

    View between(@Nullable String newOne, @Nullable String newOther) {
        return new View(makers, group, category, text, newOne, newOther);
    }

    View byMaker(boolean byMaker) {
        return new View(byMaker, null, category, text, one, other);
    }

    View into(@Nullable String newGroup) {
        return new View(makers, newGroup, category, "", one, other);
    }

    View on(@Nullable String newCategory) {
        return new View(makers, group, newCategory, text, one, other);
    }

    View search(String newText) {
        return new View(makers, null, category, newText, one, other);
    }
}
