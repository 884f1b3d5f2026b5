package dev.podium.scoring.redis;

import dev.podium.board.Board;
import dev.podium.board.Leaderboard;
import dev.podium.board.Row;
import dev.podium.board.Score;
import dev.podium.result.Lane;
import dev.podium.wire.BoardCodec;
import dev.podium.wire.Json;
import dev.podium.wire.Snapshot;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// One board as it is laid down, encoded once and laid again as often as the store loses it.
///
/// @param sha1 of the snapshot's bytes, hexadecimal: what Redis itself can check them against
/// @param ranks overall scores of ranked models by lane
/// @param rows JSON by model, short, for people with `redis-cli`
record Laid(
        Board board, Snapshot snapshot, String sha1, Map<Lane, Map<String, Double>> ranks, Map<String, String> rows) {

    /// A model's row without its cells, which are in the snapshot.
    private record Line(@Nullable Integer rank, double score, double evidence, Map<String, Double> categories) {}

    /// A model's line in each lane where it has an overall score.
    private record Lines(
            @Nullable Line provisional, @Nullable Line verified) {}

    static Laid of(Board board) {
        Snapshot snapshot = BoardCodec.encode(board);
        Map<Lane, Map<String, Double>> ranks = new EnumMap<>(Lane.class);
        for (Lane lane : Lane.values()) {
            ranks.put(lane, ranks(board.lane(lane)));
        }
        return new Laid(board, snapshot, sha1(snapshot.bytes()), ranks, rows(board));
    }

    /// What the sign says when this board is shown.
    String sign() {
        return snapshot.version() + " " + snapshot.sha256();
    }

    private static Map<String, Double> ranks(Leaderboard lane) {
        Map<String, Double> ranks = new TreeMap<>();
        for (Row row : lane.ranked()) {
            Score overall = row.overall();
            if (overall != null) {
                ranks.put(row.model(), overall.value());
            }
        }
        return ranks;
    }

    private static Map<String, String> rows(Board board) {
        Map<String, Line> provisional = lines(board.provisional());
        Map<String, Line> verified = lines(board.verified());
        Map<String, String> rows = new TreeMap<>();
        provisional.forEach((model, line) ->
                rows.put(model, Json.canonical().writeValueAsString(new Lines(line, verified.get(model)))));
        return rows;
    }

    /// What is verified is provisional too, so the provisional lane has every model that has a line at all.
    private static Map<String, Line> lines(Leaderboard lane) {
        Map<String, Line> lines = new HashMap<>();
        for (Row row : lane.rows()) {
            Score overall = row.overall();
            if (overall != null) {
                Map<String, Double> categories = new TreeMap<>();
                row.categories().forEach((id, score) -> categories.put(id, score.value()));
                lines.put(row.model(), new Line(overall.rank(), overall.value(), overall.evidence(), categories));
            }
        }
        return lines;
    }

    private static String sha1(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-1", e);
        }
    }
}
