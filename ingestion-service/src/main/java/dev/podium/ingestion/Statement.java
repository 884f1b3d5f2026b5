package dev.podium.ingestion;

import dev.podium.event.Event;
import dev.podium.event.Imported;
import dev.podium.event.Origin;
import dev.podium.result.Result;
import org.jspecify.annotations.Nullable;

/// Something to be said on a board, complete but for who says it and under which id.
@FunctionalInterface
public interface Statement {

    Event by(String id, Origin origin);

    /// A result is submitted.
    ///
    /// @param admitted whether its source is vouched for as a third party
    static Statement result(Result result, boolean admitted) {
        return result(result, admitted, null);
    }

    /// A result is submitted in a file.
    ///
    /// @param imported the file; `null` for one that is stated by itself
    static Statement result(Result result, boolean admitted, @Nullable Imported imported) {
        return (id, origin) -> new Event.ResultSubmitted(id, origin, result, admitted, imported);
    }
}
