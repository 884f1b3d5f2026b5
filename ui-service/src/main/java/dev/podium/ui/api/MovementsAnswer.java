package dev.podium.ui.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.podium.ui.api.http.Listed;
import dev.podium.ui.api.http.Moment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What moved in a lane between two moments, the farthest first.
///
/// @param from the earlier moment; `null` where that is before the board's first event
/// @param moved how many models did
public record MovementsAnswer(
        @JsonUnwrapped Moment.Head head,
        String lane,
        @Nullable Since from,
        int moved,
        List<MovementLine> movements) implements Listed<MovementLine> {

    @Override
    public List<MovementLine> listed() {
        return movements;
    }

    /// The earlier of the two moments.
    public record Since(long version, String asOf) {}
}
