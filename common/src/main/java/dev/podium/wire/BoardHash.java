package dev.podium.wire;

import dev.podium.board.Board;
import dev.podium.board.Leaderboard;
import dev.podium.board.Observation;
import dev.podium.board.PendingName;
import dev.podium.catalog.Benchmark;
import dev.podium.catalog.Methodology;
import dev.podium.catalog.Model;
import dev.podium.result.Fingerprint;
import dev.podium.result.Harness;
import dev.podium.result.MeasuredBy;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What two boards have in common, as one short text. [Snapshot#sha256] is equal for the same log alone.
public final class BoardHash {

    private BoardHash() {}

    /// Equal wherever the same evidence stands under the same rules, on whichever board, whoever brought it: rules,
    /// catalogue, what counts, and all that both lanes make of it. Left out are the board's own name, ids, offsets,
    /// submitters, and what does not count.
    public static String standings(Board board) {
        record Essence(
                Methodology methodology,
                List<Model> models,
                List<Benchmark> benchmarks,
                Leaderboard provisional,
                Leaderboard verified,
                List<String> evidence) {}
        List<String> evidence = board.observations().stream()
                .filter(Observation::counts)
                .map(o -> Json.text(Evidence.of(o)))
                .sorted()
                .toList();
        return hash(new Essence(
                board.methodology(),
                board.models(),
                board.benchmarks(),
                board.provisional(),
                board.verified(),
                evidence));
    }

    /// Equal for any order of unrelated events: everything but offsets, versions and the number of records.
    public static String unordered(Board board) {
        record Essence(
                String id,
                String name,
                @Nullable String description,
                Methodology methodology,
                List<Model> models,
                List<Benchmark> benchmarks,
                Leaderboard provisional,
                Leaderboard verified,
                List<Unplaced> observations,
                List<PendingName> pendingNames) {}
        List<Unplaced> unplaced = board.observations().stream()
                .sorted(Comparator.comparing(Observation::id))
                .map(Unplaced::of)
                .toList();
        return hash(new Essence(
                board.id(),
                board.name(),
                board.description(),
                board.methodology(),
                board.models(),
                board.benchmarks(),
                board.provisional(),
                board.verified(),
                unplaced,
                board.pendingNames()));
    }

    private static String hash(Object essence) {
        return Fingerprint.sha256(Json.canonical().writeValueAsBytes(essence));
    }

    /// What an observation says, as it was judged.
    private record Evidence(
            String model,
            String benchmark,
            double score,
            @Nullable Double stderr,
            @Nullable Long sampleSize,
            @Nullable String setting,
            @Nullable Harness harness,
            MeasuredBy measuredBy,
            @Nullable Instant evaluatedAt,
            @Nullable String source,
            @Nullable String collection) {

        static Evidence of(Observation o) {
            return new Evidence(
                    o.model(),
                    o.benchmark(),
                    o.score(),
                    o.stderr(),
                    o.sampleSize(),
                    o.setting(),
                    o.harness(),
                    o.measuredBy(),
                    o.evaluatedAt(),
                    o.source(),
                    o.collection());
        }
    }

    /// An observation without its place. Members are never added: old ledgers keep the hash that they ever had.
    private record Unplaced(
            String id,
            String model,
            String benchmark,
            double score,
            @Nullable Double stderr,
            @Nullable Long sampleSize,
            @Nullable String setting,
            @Nullable Harness harness,
            MeasuredBy measuredBy,
            boolean verified,
            boolean disputed,
            @Nullable Instant evaluatedAt,
            @Nullable String source,
            @Nullable String collection,
            String organization,
            long offset,
            String state) {

        static Unplaced of(Observation o) {
            return new Unplaced(
                    o.id(),
                    o.model(),
                    o.benchmark(),
                    o.score(),
                    o.stderr(),
                    o.sampleSize(),
                    o.setting(),
                    o.harness(),
                    o.measuredBy(),
                    o.verified(),
                    o.disputed(),
                    o.evaluatedAt(),
                    o.source(),
                    o.collection(),
                    o.organization(),
                    0,
                    o.state());
        }
    }
}
