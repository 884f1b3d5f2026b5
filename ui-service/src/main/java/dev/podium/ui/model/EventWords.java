package dev.podium.ui.model;

import dev.podium.board.FeedEntry;
import dev.podium.board.Part;
import dev.podium.board.RankMove;
import dev.podium.catalog.Benchmark;
import dev.podium.catalog.Model;
import dev.podium.ui.feed.BoardIndex;
import dev.podium.ui.language.Numbers;
import dev.podium.ui.language.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What an event was, what it did to a model, and why, in words.
record EventWords(Texts words, Numbers numbers) {

    private static final Set<String> OUTCOMES =
            Set.of("counted", "pending-name", "partial", "duplicate", "repeated", "conflict", "rejected", "noted");
    private static final Set<String> KINDS = Set.of(
            "result.submitted.v1",
            "result.verified.v1",
            "result.disputed.v1",
            "result.withdrawn.v1",
            "result.retracted.v1",
            "result.corrected.v1",
            "model.described.v1",
            "benchmark.described.v1",
            "methodology.published.v1",
            "price.changed.v1",
            "name.resolved.v1",
            "board.opened.v1");

    /// What happened, and what became of it.
    ///
    /// @param subject id of the model whose page it stands on
    String what(FeedEntry entry, String subject, BoardIndex index) {
        String test = entry.benchmark();
        String other = entry.model();
        Double score = entry.score();
        Benchmark benchmark = test == null ? null : index.benchmark(test);
        String what = words.say(kind(entry.type()));
        if (other != null && !other.equals(subject)) {
            Model model = index.model(other);
            what = words.say("event.of", what, model == null ? other : model.name());
        }
        if (test != null) {
            what = words.say("event.on", what, benchmark == null ? test : benchmark.name());
        }
        if (score != null && benchmark != null) {
            what += ": " + numbers.score(score, benchmark);
        }
        String detail = entry.detail() == null ? "" : " (" + entry.detail() + ")";
        return what + ", " + words.say(outcome(entry.outcome())) + detail + " · " + numbers.day(entry.at());
    }

    private static String kind(String type) {
        return KINDS.contains(type) ? "event." + type.substring(0, type.lastIndexOf('.')) : "event.unreadable";
    }

    private static String outcome(String outcome) {
        return "outcome." + (OUTCOMES.contains(outcome) ? outcome : "unreadable");
    }

    /// A change of rank or score: `rank 10 → 9`, `now ranked 12`, `64.1 → 64.3`; empty where nobody would see it.
    String move(RankMove move) {
        Integer from = move.fromRank();
        Integer to = move.toRank();
        if (Objects.equals(from, to)) {
            String before = score(move.fromScore());
            String after = score(move.toScore());
            return before.equals(after) ? "" : before + " → " + after;
        }
        if (from == null) {
            return words.say("move.entered", rank(to));
        }
        return to == null ? words.say("move.left", rank(from)) : words.say("move.rank", rank(from), rank(to));
    }

    /// Why, each cause with what it did; empty where nobody worked it out or there is only one to think of.
    String causes(RankMove move) {
        List<Part> parts = Objects.requireNonNullElse(move.parts(), List.of());
        String causes = parts.stream()
                .map(this::cause)
                .filter(cause -> !cause.isEmpty())
                .collect(Collectors.joining(", "));
        return causes.isEmpty() ? "" : words.say("move.because", causes);
    }

    private String cause(Part part) {
        String name = words.say("cause." + part.cause().name().toLowerCase(Locale.ROOT));
        Double points = part.points();
        boolean scored = points != null && Math.abs(points) >= 0.05;
        boolean ranked = !Objects.equals(part.fromRank(), part.toRank());
        if (!scored && !ranked) {
            return "";
        }
        String rank = ranked ? rank(part.fromRank()) + " → " + rank(part.toRank()) : "";
        return scored && points != null ? name + " " + numbers.signed(points) : words.say("cause.rank", name, rank);
    }

    /// `up`, `down` or `none`, by rank, else by score.
    static String direction(RankMove move) {
        double from = move.fromRank() == null ? Double.POSITIVE_INFINITY : move.fromRank();
        double to = move.toRank() == null ? Double.POSITIVE_INFINITY : move.toRank();
        int byRank = Double.compare(from, to);
        int better = byRank != 0 ? byRank : Double.compare(value(move.toScore()), value(move.fromScore()));
        return better > 0 ? "up" : better < 0 ? "down" : "none";
    }

    private static double value(@Nullable Double score) {
        return score == null ? Double.NEGATIVE_INFINITY : score;
    }

    private String rank(@Nullable Integer rank) {
        return rank == null ? Numbers.UNKNOWN : numbers.count(rank);
    }

    private String score(@Nullable Double score) {
        return score == null ? Numbers.UNKNOWN : numbers.score(score);
    }
}
