package dev.podium.catalog;

import java.util.regex.Pattern;

/// The form of every id: lower-case letters, digits, dot, dash and underscore; 1 to 63 characters.
public final class Slug {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9._-]{0,62}");

    private Slug() {}

    public static boolean isValid(String id) {
        return FORM.matcher(id).matches();
    }

    /// Lets nothing through that is no slug.
    ///
    /// @throws IllegalArgumentException naming what is wrong, if `id` has another form
    public static void require(String what, String id) {
        if (!isValid(id)) {
            throw new IllegalArgumentException(what + " must match [a-z0-9][a-z0-9._-]{0,62}, but is \"" + id + "\"");
        }
    }
}
