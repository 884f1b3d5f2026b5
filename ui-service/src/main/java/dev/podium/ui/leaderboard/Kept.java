package dev.podium.ui.leaderboard;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the leaderboard remembers of a reader: in the session, and in the browser for a year. Used under the
/// session's lock only.
final class Kept {

    private static final String TASTE = "podium-table";
    private static final String FILTERS = "podium-filters";

    private Taste taste;
    private Filters filters;

    private Kept(Taste taste, Filters filters) {
        this.taste = taste;
        this.filters = filters;
    }

    /// That of the session of this thread.
    static Kept current() {
        VaadinSession session = VaadinSession.getCurrent();
        Kept kept = session.getAttribute(Kept.class);
        if (kept == null) {
            VaadinRequest request = VaadinRequest.getCurrent();
            kept = new Kept(
                    cookie(request, TASTE).map(Taste::parse).orElse(Taste.USUAL),
                    cookie(request, FILTERS)
                            .map(text -> Filters.of(QueryParameters.fromString(text)))
                            .orElse(Filters.NONE));
            session.setAttribute(Kept.class, kept);
        }
        return kept;
    }

    Taste taste() {
        return taste;
    }

    /// What was filtered by the last time.
    Filters filters() {
        return filters;
    }

    void keep(Taste newTaste) {
        if (!newTaste.equals(taste)) {
            taste = newTaste;
            keep(TASTE, newTaste.text());
        }
    }

    /// No filters are none to remember.
    void keep(Filters newFilters) {
        if (newFilters.any() && !newFilters.equals(filters)) {
            filters = newFilters;
            keep(FILTERS, new QueryParameters(newFilters.query()).getQueryString());
        }
    }

    private static void keep(String name, String value) {
        UI.getCurrentOrThrow()
                .getPage()
                .executeJs(
                        "document.cookie = $0",
                        name + "=" + value + "; path=/; max-age="
                                + Duration.ofDays(365).toSeconds() + "; SameSite=Lax");
    }

    private static Optional<String> cookie(@Nullable VaadinRequest request, String name) {
        Cookie[] cookies = request == null ? null : request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst();
    }
}
