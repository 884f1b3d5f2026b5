package dev.podium.ui.live;

import dev.podium.board.FeedEntry;
import dev.podium.board.RankMove;
import dev.podium.catalog.Benchmark;
import dev.podium.catalog.Model;
import dev.podium.ui.Place;
import dev.podium.ui.Routes;
import dev.podium.ui.language.Language;
import dev.podium.ui.language.Numbers;
import dev.podium.ui.language.Texts;
import dev.podium.ui.live.Line.Piece;
import dev.podium.ui.page.Scene;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Puts events into words: what each was, what became of it, whom it moved and why.
final class Teller {

    private static final int MOVES = 4;

    private final Scene scene;
    private final Routes routes;
    private final Texts words;
    private final Numbers numbers;
    private final Effects effects;

    Teller(Scene scene, Routes routes, Language language) {
        this.scene = scene;
        this.routes = routes;
        this.words = language.texts("live");
        this.numbers = language.numbers();
        this.effects = new Effects(scene, routes, words, numbers);
    }

    Line line(FeedEntry entry) {
        List<Piece> title = title(entry);
        String outcome = words.say("outcome." + outcome(entry));
        List<RankMove> moves = Objects.requireNonNullElse(entry.effects(), List.of());
        List<Line.Effect> told = moves.stream()
                .sorted(Comparator.comparing((RankMove move) -> !move.model().equals(entry.model()))
                        .thenComparing(move -> Objects.equals(move.fromRank(), move.toRank()))
                        .thenComparing(RankMove::lane))
                .limit(MOVES)
                .map(effects::of)
                .toList();
        return new Line(
                entry.offset(),
                numbers.event(entry.offset()),
                entry.at(),
                numbers.moment(entry.at()),
                mood(entry),
                title,
                outcome,
                about(entry),
                entry.detail(),
                told,
                rest(entry, moves.size() - told.size()),
                links(entry),
                news(entry, title, outcome, told));
    }

    private List<Piece> title(FeedEntry entry) {
        List<Piece> title = new ArrayList<>();
        String model = entry.model();
        String test = entry.benchmark();
        if (model != null) {
            title.add(model(model));
        }
        if (test != null) {
            Benchmark benchmark = scene.index().benchmark(test);
            if (model != null) {
                title.add(Piece.plain(words.say("on")));
            }
            title.add(
                    benchmark == null
                            ? Piece.plain(words.say("quoted", test))
                            : new Piece(benchmark.name(), routes.benchmark(scene.place(), test), "test"));
            if (entry.score() != null) {
                title.add(new Piece(score(entry.score(), benchmark), null, "score"));
            }
        }
        if (title.isEmpty()) {
            title.add(Piece.plain(words.say(kind(entry))));
        }
        return title;
    }

    private Piece model(String id) {
        Model model = scene.index().model(id);
        return model == null
                ? Piece.plain(words.say("quoted", id))
                : new Piece(model.name(), routes.model(scene.place(), id), "model");
    }

    private String score(double score, @Nullable Benchmark benchmark) {
        if (benchmark == null) {
            return numbers.score(score);
        }
        String unit = Numbers.unit(benchmark.unit());
        return numbers.score(score, benchmark) + (unit.isEmpty() ? "" : "\u00a0" + unit);
    }

    private String about(FeedEntry entry) {
        boolean said = entry.model() == null && entry.benchmark() == null;
        String kind = said ? "" : words.say(kind(entry));
        return entry.organization() == null
                ? kind
                : words.say("by", kind, entry.organization()).strip();
    }

    private @Nullable String rest(FeedEntry entry, int left) {
        if (left > 0) {
            return words.say("effects.rest", words.count("effects", left));
        }
        if (!entry.outcome().equals("counted")) {
            return null;
        }
        List<RankMove> known = entry.effects();
        return known == null ? words.say("effects.unknown") : known.isEmpty() ? words.say("effects.none") : null;
    }

    private Line.@Nullable Links links(FeedEntry entry) {
        List<RankMove> known = entry.effects();
        boolean moved = known == null ? mood(entry).equals("good") : !known.isEmpty();
        if (!moved) {
            return null;
        }
        Place place = scene.place();
        long offset = entry.offset();
        return new Line.Links(
                offset == 0 ? null : routes.leaderboard(place.at(Long.toString(offset - 1))),
                routes.leaderboard(place.at(Long.toString(offset))),
                offset == 0
                        ? null
                        : "api/v1/boards/" + scene.board().id() + "/movements?from=" + (offset - 1) + "&to=" + offset);
    }

    private @Nullable String news(FeedEntry entry, List<Piece> title, String outcome, List<Line.Effect> told) {
        if (entry.effects() == null && entry.outcome().equals("counted")) {
            return null;
        }
        String what = title.stream().map(Piece::text).collect(Collectors.joining(" "));
        String said = words.say("news", numbers.event(entry.offset()), what, outcome);
        return told.isEmpty()
                ? said
                : said + " "
                        + words.say(
                                "news.effect",
                                told.getFirst().model(),
                                told.getFirst().moved());
    }

    private static String mood(FeedEntry entry) {
        return switch (entry.outcome()) {
            case "counted", "noted" -> "good";
            case "pending-name" -> "waits";
            case "duplicate", "repeated" -> "idle";
            default -> "bad";
        };
    }

    private static String outcome(FeedEntry entry) {
        return switch (entry.outcome()) {
            case "counted", "noted", "pending-name", "partial", "duplicate", "repeated", "conflict", "rejected" ->
                entry.outcome();
            default -> "unreadable";
        };
    }

    private static String kind(FeedEntry entry) {
        return switch (entry.type()) {
            case "result.submitted.v1" -> "kind.result";
            case "result.verified.v1" -> "kind.verified";
            case "result.disputed.v1" -> "kind.disputed";
            case "result.withdrawn.v1" -> "kind.withdrawn";
            case "result.retracted.v1" -> "kind.retracted";
            case "result.corrected.v1" -> "kind.corrected";
            case "model.described.v1" -> "kind.model";
            case "benchmark.described.v1" -> "kind.benchmark";
            case "methodology.published.v1" -> "kind.methodology";
            case "price.changed.v1" -> "kind.price";
            case "name.resolved.v1" -> "kind.name";
            case "board.opened.v1" -> "kind.board";
            default -> "kind.unreadable";
        };
    }
}
