package dev.podium.ingestion.body;

import dev.podium.ingestion.Scope;
import dev.podium.ingestion.json.Fields;
import dev.podium.ingestion.tokens.Wish;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A wish for a token.
public final class WishBody {

    private static final int LONGEST_NAME = 100;

    private WishBody() {}

    /// Reads a wish.
    public static Wish read(Fields fields, Instant now) {
        String organization = fields.required("organization", fields.text("organization", LONGEST_NAME), "x");
        Set<Scope> scopes = scopes(fields);
        String label = fields.text("label", LONGEST_NAME);
        Boolean admits = fields.flag("admits");
        Instant expiry = expiry(fields, now);
        fields.finish();
        return new Wish(organization, scopes, label, admits != null && admits, expiry);
    }

    private static Set<Scope> scopes(Fields fields) {
        Set<Scope> scopes = EnumSet.noneOf(Scope.class);
        List<String> texts = fields.texts("scopes", LONGEST_NAME);
        for (String text : texts) {
            Scope.of(text)
                    .ifPresentOrElse(
                            scopes::add,
                            () -> fields.fault("scopes", "unknown-value", "must be among " + Scope.texts()));
        }
        if (texts.isEmpty()) {
            fields.fault("scopes", "required", "needs at least one of " + Scope.texts());
        }
        return scopes;
    }

    private static @Nullable Instant expiry(Fields fields, Instant now) {
        Instant expiry = fields.moment("expiresAt");
        if (expiry != null && !expiry.isAfter(now)) {
            fields.fault("expiresAt", "out-of-range", "must lie in the future");
        }
        return expiry;
    }
}
