package dev.podium.wire;

import dev.podium.board.Board;
import dev.podium.board.Leaderboard;
import dev.podium.result.Fingerprint;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;

/// A board in three parts of about one size, all but the lanes and each lane: people wait for it, and two threads write
/// and read it in half the time.
///
/// As bytes: for each part its length, four bytes, and the part: canonical Smile, gzipped.
final class Parts {

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
        Board nothing = Board.nothing(board.id());
        Board bare = board.with(nothing.provisional(), nothing.verified());
        List<Part> parts = Stream.of(bare, board.provisional(), board.verified())
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
        Optional<Read<Board>> bare = Read.of(parts.get(0), Board.class);
        return bare.flatMap(b -> provisional
                .join()
                .flatMap(p -> verified.join()
                        .filter(v -> hash(Stream.of(b.sha256(), p.sha256(), v.sha256()))
                                .equals(sha256))
                        .map(v -> b.value().with(p.value(), v.value()))));
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
