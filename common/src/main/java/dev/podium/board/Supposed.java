package dev.podium.board;

import dev.podium.result.Result;
import java.util.List;

/// Results that nobody has submitted, as if they had just been: what would they do?
///
/// @param organization that would submit them
/// @param admitted whether a moderator would vouch for their source as a third party
public record Supposed(String organization, boolean admitted, List<Result> results) {

    public static final Supposed NOTHING = new Supposed("", false, List.of());

    public Supposed {
        results = List.copyOf(results);
    }
}
