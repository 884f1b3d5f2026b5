package dev.podium.ui.model;

import dev.podium.board.Observation;
import dev.podium.catalog.Benchmark;
import dev.podium.ui.picture.Picture;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One test as it stands in the table of observations. Two equal lines look the same.
///
/// @param weight share of the whole, 0 to 1; 0 for a test that is shown only
/// @param value what counts; `null` where nothing does
/// @param expected what the bridge expects; `null` where it says nothing
/// @param strip every result on the test's scale; `null` where the scale has no ends
/// @param observations all results on it, newest first
record TestLine(
        Benchmark benchmark,
        double weight,
        String address,
        @Nullable String value,
        @Nullable Expected expected,
        @Nullable Picture strip,
        String results,
        String spread,
        String setting,
        String measuredBy,
        List<Observation> observations) {

    /// An estimate on the test's own scale.
    ///
    /// @param value as a measured one would be written
    /// @param words with its interval
    record Expected(String value, String words) {}

    TestLine {
        observations = List.copyOf(observations);
    }

    boolean measured() {
        return value != null;
    }
}
