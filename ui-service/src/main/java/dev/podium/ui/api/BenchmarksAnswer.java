package dev.podium.ui.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.podium.ui.api.http.Listed;
import dev.podium.ui.api.http.Moment;
import java.util.List;

/// All benchmarks of a board, in order of id.
public record BenchmarksAnswer(@JsonUnwrapped Moment.Head head, List<BenchmarkLine> benchmarks)
        implements Listed<BenchmarkLine> {

    @Override
    public List<BenchmarkLine> listed() {
        return benchmarks;
    }
}
