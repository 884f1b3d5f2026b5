package dev.podium.board;

import dev.podium.catalog.Benchmark;
import dev.podium.catalog.Methodology;
import dev.podium.catalog.Model;
import dev.podium.result.Lane;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All that is shown of one named universe at one moment: immutable, computed whole, shown whole.
///
/// @param models in order of id
/// @param benchmarks in order of id
/// @param observations by model, benchmark, offset
public record Board(
        String id,
        String name,
        @Nullable String description,
        BoardVersion version,
        Methodology methodology,
        List<Model> models,
        List<Benchmark> benchmarks,
        Leaderboard provisional,
        Leaderboard verified,
        List<Observation> observations,
        List<PendingName> pendingNames,
        Counts counts) {

    public Board {
        models = List.copyOf(models);
        benchmarks = List.copyOf(benchmarks);
        observations = List.copyOf(observations);
        pendingNames = List.copyOf(pendingNames);
    }

    /// The board before its first event.
    public static Board nothing(String id) {
        return new Board(
                id,
                id,
                null,
                new BoardVersion(-1, Instant.EPOCH),
                Methodology.NONE,
                List.of(),
                List.of(),
                new Leaderboard(Lane.PROVISIONAL, List.of(), Bridge.NONE),
                new Leaderboard(Lane.VERIFIED, List.of(), Bridge.NONE),
                List.of(),
                List.of(),
                new Counts(0, 0, 0, 0, 0, 0, 0));
    }

    /// The same board with other standings.
    public Board with(Leaderboard otherProvisional, Leaderboard otherVerified) {
        return new Board(
                id,
                name,
                description,
                version,
                methodology,
                models,
                benchmarks,
                otherProvisional,
                otherVerified,
                observations,
                pendingNames,
                counts);
    }

    public Leaderboard lane(Lane lane) {
        return switch (lane) {
            case PROVISIONAL -> provisional;
            case VERIFIED -> verified;
        };
    }
}
