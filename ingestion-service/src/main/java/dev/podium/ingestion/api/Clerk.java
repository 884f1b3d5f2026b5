package dev.podium.ingestion.api;

import dev.podium.ingestion.EventId;
import dev.podium.ingestion.Intake;
import dev.podium.ingestion.Receipt;
import dev.podium.ingestion.Refusal;
import dev.podium.ingestion.Statement;
import dev.podium.ingestion.Turnstile;
import dev.podium.ingestion.json.Fields;
import java.util.function.Function;

/// Reads what a request says, and has it written down.
public final class Clerk {

    private final Intake intake;
    private final Turnstile turnstile;

    public Clerk(Intake intake, Turnstile turnstile) {
        this.intake = intake;
        this.turnstile = turnstile;
    }

    /// Reads one shape.
    ///
    /// @throws Refusal with every fault of the body
    static <T> T read(Incoming incoming, Function<Fields, T> shape) {
        return incoming.body().as(shape);
    }

    /// Waits until the log has acknowledged.
    Receipt append(Incoming incoming, EventId id, Statement statement) {
        return turnstile.pass(() -> intake.accept(incoming.actor(), incoming.board(), id, statement));
    }

    /// The same, under the caller's key if there is one, else under a new id.
    Receipt append(Incoming incoming, Statement statement) {
        return append(incoming, incoming.idOr(EventId.fresh()), statement);
    }
}
