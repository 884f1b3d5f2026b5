package dev.podium.ui.format;

import dev.podium.board.FeedEntry;
import dev.podium.board.RankMove;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What an event of the log was, and what it did, in words.
public final class Words {

    private Words() {}

    /// What happened: `Result`, `New model`, `Price change`.
    public static String kind(FeedEntry entry) {
        return switch (entry.type()) {
            case "result.submitted.v1" -> "Result";
            case "result.verified.v1" -> "Verification";
            case "result.disputed.v1" -> "Dispute";
            case "result.withdrawn.v1" -> "Withdrawal";
            case "result.retracted.v1" -> "Retraction";
            case "result.corrected.v1" -> "Correction";
            case "model.described.v1" -> "Model described";
            case "benchmark.described.v1" -> "Test described";
            case "methodology.published.v1" -> "Methodology";
            case "price.changed.v1" -> "Price change";
            case "name.resolved.v1" -> "Name resolved";
            case "board.opened.v1" -> "Board opened";
            default -> "Unreadable";
        };
    }

    /// What became of it.
    public static String outcome(FeedEntry entry) {
        return switch (entry.outcome()) {
            case "counted" -> "counted";
            case "pending-name" -> "waits for a name";
            case "duplicate" -> "duplicate, counted before";
            case "repeated" -> "sent again, counted once";
            case "conflict" -> "conflicts with an earlier one";
            case "rejected" -> "rejected";
            case "noted" -> "noted";
            default -> "could not be read";
        };
    }

    /// A change of rank or score: `rank 10 → 9`, `now ranked 12`, `64.1 → 64.3`.
    public static String move(RankMove move) {
        Integer from = move.fromRank();
        Integer to = move.toRank();
        if (!Objects.equals(from, to)) {
            if (from == null) {
                return "now ranked " + to;
            }
            return to == null ? "lost its rank " + from : "rank " + from + " → " + to;
        }
        return score(move.fromScore()) + " → " + score(move.toScore());
    }

    /// `up`, `down` or `none`, by rank, else by score.
    public static String direction(RankMove move) {
        double from = move.fromRank() == null ? Double.POSITIVE_INFINITY : move.fromRank();
        double to = move.toRank() == null ? Double.POSITIVE_INFINITY : move.toRank();
        int byRank = Double.compare(from, to);
        int better = byRank != 0 ? byRank : Double.compare(value(move.toScore()), value(move.fromScore()));
        return better > 0 ? "up" : better < 0 ? "down" : "none";
    }

    private static double value(@Nullable Double score) {
        return score == null ? Double.NEGATIVE_INFINITY : score;
    }

    private static String score(@Nullable Double score) {
        return score == null ? Format.UNKNOWN : Format.score(score);
    }
}
