package dev.podium.ingestion.batch;

import dev.podium.ingestion.json.Body;
import dev.podium.wire.Problem.Fault;

/// One row of a batch, or why it is none.
sealed interface Row {

    /// A row that can be read, whatever it says.
    record Good(Body body) implements Row {}

    /// A row that cannot be read; the next one may be fine.
    record Bad(Fault fault) implements Row {}

    static Row bad(String code, String detail) {
        return new Bad(new Fault("", code, detail));
    }
}
