package dev.podium.ui.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.podium.ui.api.http.Moment;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One model in one lane: its facts, its scores, what they are made of, and every result that was submitted.
///
/// @param first probability of being first among the ranked, 0 to 1
/// @param missing what it lacks for a rank, in words; `null` when it is ranked
public record ModelAnswer(
        String model,
        @JsonUnwrapped Moment.Head head,
        String lane,
        int methodology,
        Facts facts,
        boolean ranked,
        @Nullable String missing,
        @Nullable Standing overall,
        @Nullable Double first,
        Map<String, Standing> categories,
        List<CellLine> cells,
        List<ObservationLine> observations) {}
