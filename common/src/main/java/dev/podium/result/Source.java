package dev.podium.result;

import org.jspecify.annotations.Nullable;

/// Where a number was published, and who its submitter says measured it.
///
/// @param collection short name of the collection that carries it, such as `epoch-hub`
public record Source(
        @Nullable String url,
        MeasuredBy measuredBy,
        @Nullable String collection) {

    public static final Source UNSTATED = new Source(null, MeasuredBy.UNKNOWN, null);
}
