package dev.podium.wire;

import dev.podium.board.Board;
import dev.podium.board.BoardVersion;
import dev.podium.board.Counts;
import dev.podium.board.Leaderboard;
import dev.podium.board.Observation;
import dev.podium.board.PendingName;
import dev.podium.catalog.Benchmark;
import dev.podium.catalog.Methodology;
import dev.podium.catalog.Model;
import dev.podium.result.Fingerprint;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/// A board in three parts of about one size, each lane and all else: people wait for it, and two threads write and read
/// it in half the time.
///
/// As bytes: for each part its length, four bytes, and the part: canonical Smile, gzipped.
final class Parts {

    private record Rest(
            String id,
            String name,
            @Nullable String description,
            BoardVersion version,
            Methodology methodology,
            List<Model> models,
            List<Benchmark> benchmarks,
            List<Observation> observations,
            List<PendingName> pendingNames,
            Counts counts) {

        static Rest of(Board board) {
            return new Rest(
                    board.id(),
                    board.name(),
                    board.description(),
                    board.version(),
                    board.methodology(),
                    board.models(),
                    board.benchmarks(),
                    board.observations(),
                    board.pendingNames(),
                    board.counts());
        }

        Board with(Leaderboard provisional, Leaderboard verified) {
            return new Board(
                    id,
                    name,
                    description,
                    version,
                    methodology,
                    models,
                    benchmarks,
                    provisional,
                    verified,
                    observations,
                    pendingNames,
                    counts);
        }
    }

    /// What of a board is laid down, and the hash of what it says.
    @SuppressWarnings("ArrayRecordComponent") // compared nowhere
    private record Part(byte[] gzip, String sha256) {

        static Part of(Object value) {
            byte[] smile = Json.binary().writeValueAsBytes(value);
            return new Part(BoardCodec.gzip(smile), Fingerprint.sha256(smile));
        }
    }

    /// What a part says, and the hash of that.
    private record Read<T>(T value, String sha256) {

        static <T> Optional<Read<T>> of(byte[] gzip, Class<T> type) {
            try {
                byte[] smile = BoardCodec.gunzip(gzip);
                T value = Completeness.checked(Json.binary().readValue(smile, type));
                return Optional.of(new Read<>(value, Fingerprint.sha256(smile)));
            } catch (IOException | JacksonException | IllegalArgumentException e) {
                return Optional.empty();
            }
        }
    }

    private Parts() {}

    static Snapshot encode(Board board) {
        List<Part> parts = Stream.of(Rest.of(board), board.provisional(), board.verified())
                .parallel()
                .map(Part::of)
                .toList();
        ByteBuffer bytes = ByteBuffer.allocate(parts.stream()
                .mapToInt(part -> Integer.BYTES + part.gzip().length)
                .sum());
        parts.forEach(part -> bytes.putInt(part.gzip().length).put(part.gzip()));
        return new Snapshot(
                board.id(),
                board.version().offset(),
                bytes.array(),
                hash(parts.stream().map(Part::sha256)));
    }

    /// The board, or empty when the bytes are not what the hash says, or not a board that this build knows whole.
    static Optional<Board> decode(byte[] bytes, String sha256) {
        List<byte[]> parts = split(bytes);
        if (parts.size() != 3) {
            return Optional.empty();
        }
        var provisional = ForkJoinTask.adapt(() -> Read.of(parts.get(1), Leaderboard.class))
                .fork();
        var verified = ForkJoinTask.adapt(() -> Read.of(parts.get(2), Leaderboard.class))
                .fork();
        Optional<Read<Rest>> rest = Read.of(parts.get(0), Rest.class);
        return rest.flatMap(r -> provisional
                .join()
                .flatMap(p -> verified.join()
                        .flatMap(v -> hash(Stream.of(r.sha256(), p.sha256(), v.sha256()))
                                        .equals(sha256)
                                ? Optional.of(r.value().with(p.value(), v.value()))
                                : Optional.empty())));
    }

    /// The board hash, made of the hashes of its parts.
    private static String hash(Stream<String> parts) {
        return Fingerprint.sha256(parts.collect(Collectors.joining("\n")));
    }

    private static List<byte[]> split(byte[] bytes) {
        List<byte[]> parts = new ArrayList<>();
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        while (rest.remaining() >= Integer.BYTES) {
            int length = rest.getInt();
            if (length < 0 || length > rest.remaining()) {
                return List.of();
            }
            byte[] part = new byte[length];
            rest.get(part);
            parts.add(part);
        }
        return rest.hasRemaining() ? List.of() : parts;
    }
}
