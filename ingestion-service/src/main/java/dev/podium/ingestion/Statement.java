package dev.podium.ingestion;

import dev.podium.event.Event;
import dev.podium.event.Origin;
import dev.podium.result.Result;

/// Something to be said on a board, complete but for who says it and under which id.
@FunctionalInterface
public interface Statement {

    Event by(String id, Origin origin);

    /// A result is submitted.
    ///
    /// @param admitted whether its source is vouched for as a third party
    static Statement result(Result result, boolean admitted) {
        return (id, origin) -> new Event.ResultSubmitted(id, origin, result, admitted);
    }
}
