package dev.podium.board;

import dev.podium.result.Result;
import java.util.List;

/// Results that nobody has submitted, as if they had just been: what would they do?
///
/// @param organization that would submit them
/// @param admitted whether a moderator would vouch for their source as a third party
/// @param results at most [#MOST]
public record Supposed(String organization, boolean admitted, List<Result> results) {

    /// How many a question can carry: it lies in a store that keeps the latest questions.
    public static final int MOST = 500;

    public static final Supposed NOTHING = new Supposed("", false, List.of());

    public Supposed {
        results = List.copyOf(results);
        if (results.size() > MOST) {
            throw new IllegalArgumentException("at most " + MOST + " results can be supposed, not " + results.size());
        }
    }
}
