package dev.podium.ingestion.batch;

import dev.podium.wire.Problem.Fault;
import java.util.List;

/// What became of each row, by its index, counted from 0.
public record BatchAnswer(List<Accepted> accepted, List<Rejected> rejected) {

    /// A row that the log has.
    ///
    /// @param state `received` or `pending-name`
    public record Accepted(int index, String id, long offset, String state) {}

    /// A row that it has not, and why.
    public record Rejected(int index, List<Fault> errors) {}

    public BatchAnswer {
        accepted = List.copyOf(accepted);
        rejected = List.copyOf(rejected);
    }
}
