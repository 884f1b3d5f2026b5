package dev.podium.ui.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.podium.board.Cell;
import dev.podium.ui.api.http.Listed;
import dev.podium.ui.api.http.Moment;
import dev.podium.wire.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One benchmark in one lane: what it is, and who scored what, the best first.
public record BenchmarkAnswer(
        @JsonUnwrapped Moment.Head head,
        String lane,
        @JsonUnwrapped BenchmarkLine facts,
        List<Scored> rows) implements Listed<BenchmarkAnswer.Scored> {

    @Override
    public List<Scored> listed() {
        return rows;
    }

    /// A model's value on the benchmark, and what it is made of.
    ///
    /// @param score on the benchmark's own scale
    /// @param normalised 0 to 100, higher better; `null` on an open scale
    public record Scored(
            String model,
            String name,
            double score,
            @Nullable Double normalised,
            @Nullable Double stderr,
            int observations,
            double lowest,
            double highest,
            @Nullable String setting,
            String measuredBy) {

        static Scored of(String model, String name, Cell cell) {
            return new Scored(
                    model,
                    name,
                    cell.score(),
                    cell.normalised(),
                    cell.stderr(),
                    cell.observations(),
                    cell.lowest(),
                    cell.highest(),
                    cell.setting(),
                    Json.kebab(cell.measuredBy()));
        }
    }
}
