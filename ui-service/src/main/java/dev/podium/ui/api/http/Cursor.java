package dev.podium.ui.api.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.podium.result.Fingerprint;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/// Where the next page begins, as a word that callers pass back and need not understand. It is bound to the query
/// that it came from.
public final class Cursor {

    private static final int SEAL = 12;

    private Cursor() {}

    public static String after(String key, Query query) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((seal(query) + key).getBytes(UTF_8));
    }

    /// The key of the last item that the caller has; `null` on the first page.
    public static @Nullable String key(Query query) {
        String cursor = query.text("cursor");
        if (cursor == null) {
            return null;
        }
        String text = decoded(cursor);
        if (!text.startsWith(seal(query))) {
            throw ApiProblem.badParameter("cursor", "the \"next\" of a page of the same query");
        }
        return text.substring(SEAL);
    }

    private static String decoded(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static String seal(Query query) {
        return Fingerprint.sha256(query.listed()).substring(0, SEAL);
    }
}
