package dev.podium.ingestion.api;

import dev.podium.event.Event;
import dev.podium.ingestion.Statement;
import dev.podium.ingestion.body.WordBody;
import java.util.Locale;

/// What can be said about a result with a reason alone.
enum Verb {
    WITHDRAW,
    RETRACT,
    DISPUTE,
    VERIFY;

    static Verb of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }

    Statement about(String result, WordBody word) {
        return (id, origin) -> switch (this) {
            case WITHDRAW -> new Event.ResultWithdrawn(id, origin, result, word.reason(), word.link());
            case RETRACT -> new Event.ResultRetracted(id, origin, result, word.reason(), word.link());
            case DISPUTE -> new Event.ResultDisputed(id, origin, result, word.reason(), word.link());
            case VERIFY -> new Event.ResultVerified(id, origin, result, word.reason(), word.link());
        };
    }
}
