package dev.podium.ui.live;

import dev.podium.board.Part;
import dev.podium.board.RankMove;
import dev.podium.catalog.Model;
import dev.podium.result.Lane;
import dev.podium.ui.Routes;
import dev.podium.ui.language.Numbers;
import dev.podium.ui.language.Texts;
import dev.podium.ui.page.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Says of a move whom it moved, from where to where, and why.
final class Effects {

    private static final double VISIBLE = 0.05;
    private static final int RIVALS = 3;

    private final Scene scene;
    private final Routes routes;
    private final Texts words;
    private final Numbers numbers;

    Effects(Scene scene, Routes routes, Texts words, Numbers numbers) {
        this.scene = scene;
        this.routes = routes;
        this.words = words;
        this.numbers = numbers;
    }

    Line.Effect of(RankMove move) {
        Model model = scene.index().model(move.model());
        boolean verified = move.lane() == Lane.VERIFIED;
        return new Line.Effect(
                name(move.model()),
                model == null ? null : routes.model(scene.place().in(move.lane()), model.id()),
                moved(move),
                why(Objects.requireNonNullElse(move.parts(), List.of())),
                direction(move),
                verified ? words.say("lane.verified") : null);
    }

    private String name(String id) {
        Model model = scene.index().model(id);
        return model == null ? id : model.name();
    }

    private String moved(RankMove move) {
        List<String> said = new ArrayList<>();
        Integer from = move.fromRank();
        Integer to = move.toRank();
        if (!Objects.equals(from, to)) {
            said.add(
                    from == null
                            ? words.say("effect.ranked", numbers.count(Objects.requireNonNull(to)))
                            : to == null
                                    ? words.say("effect.unranked", numbers.count(from))
                                    : words.say("effect.rank", numbers.count(from), numbers.count(to)));
        }
        Double before = move.fromScore();
        Double after = move.toScore();
        if (before != null && after != null) {
            if (said.isEmpty() || Math.abs(after - before) >= VISIBLE) {
                said.add(words.say("effect.score", numbers.score(before), numbers.score(after)));
            }
        } else if (after != null) {
            said.add(words.say("effect.scored", numbers.score(after)));
        } else if (before != null) {
            said.add(words.say("effect.unscored", numbers.score(before)));
        }
        return String.join(", ", said);
    }

    private String why(List<Part> parts) {
        List<Part> seen = parts.stream().filter(Effects::visible).toList();
        return seen.stream()
                .map(part -> seen.size() == 1 ? cause(part) : withPoints(part))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static boolean visible(Part part) {
        Double points = part.points();
        return !Objects.equals(part.fromRank(), part.toRank())
                || (points == null ? !Objects.equals(part.fromScore(), part.toScore()) : Math.abs(points) >= VISIBLE);
    }

    private String withPoints(Part part) {
        Double points = part.points();
        return points == null || Math.abs(points) < VISIBLE
                ? cause(part)
                : words.say("cause.points", cause(part), numbers.signed(points));
    }

    private String cause(Part part) {
        Integer from = part.fromRank();
        Integer to = part.toRank();
        if (part.rivals().isEmpty() || from == null || to == null || from.equals(to)) {
            return words.say("cause." + part.cause().name().toLowerCase(Locale.ROOT));
        }
        String names = part.rivals().stream().limit(RIVALS).map(this::name).collect(Collectors.joining(", "));
        int left = part.rivals().size() - RIVALS;
        String rivals = left > 0 ? words.say("cause.rivals", names, numbers.count(left)) : names;
        return words.say(to < from ? "cause.passed" : "cause.passed.by", rivals);
    }

    private static String direction(RankMove move) {
        int byRank = Double.compare(rank(move.fromRank()), rank(move.toRank()));
        int better = byRank != 0 ? byRank : Double.compare(score(move.toScore()), score(move.fromScore()));
        return better > 0 ? "up" : better < 0 ? "down" : "none";
    }

    private static double rank(@Nullable Integer rank) {
        return rank == null ? Double.POSITIVE_INFINITY : rank;
    }

    private static double score(@Nullable Double score) {
        return score == null ? Double.NEGATIVE_INFINITY : score;
    }
}
