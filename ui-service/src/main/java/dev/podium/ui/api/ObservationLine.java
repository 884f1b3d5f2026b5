package dev.podium.ui.api;

import dev.podium.board.Observation;
import dev.podium.result.Harness;
import dev.podium.wire.Json;
import org.jspecify.annotations.Nullable;

/// One submitted result, counted or not.
///
/// @param harness name and version
/// @param source address where it was published
/// @param state `counted`, `withdrawn`, `retracted`, `rejected` or `duplicate`
public record ObservationLine(
        String id,
        String model,
        String benchmark,
        double score,
        @Nullable Double stderr,
        @Nullable Long sampleSize,
        @Nullable String setting,
        @Nullable String harness,
        String measuredBy,
        boolean verified,
        boolean disputed,
        @Nullable String evaluatedAt,
        @Nullable String source,
        @Nullable String collection,
        String organization,
        long offset,
        String state) {

    static ObservationLine of(Observation o) {
        return new ObservationLine(
                o.id(),
                o.model(),
                o.benchmark(),
                o.score(),
                o.stderr(),
                o.sampleSize(),
                o.setting(),
                text(o.harness()),
                Json.kebab(o.measuredBy()),
                o.verified(),
                o.disputed(),
                o.evaluatedAt() == null ? null : o.evaluatedAt().toString(),
                o.source(),
                o.collection(),
                o.organization(),
                o.offset(),
                o.state());
    }

    private static @Nullable String text(@Nullable Harness harness) {
        return harness == null
                ? null
                : harness.version() == null ? harness.name() : harness.name() + " " + harness.version();
    }
}
