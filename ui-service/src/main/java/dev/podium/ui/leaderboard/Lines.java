package dev.podium.ui.leaderboard;

import dev.podium.board.Row;
import dev.podium.board.Score;
import dev.podium.catalog.Model;
import dev.podium.ui.Routes;
import dev.podium.ui.language.Numbers;
import dev.podium.ui.language.Texts;
import dev.podium.ui.leaderboard.Line.Evidence;
import dev.podium.ui.leaderboard.Line.Fact;
import dev.podium.ui.leaderboard.Line.Live;
import dev.podium.ui.leaderboard.Line.Measure;
import dev.podium.ui.leaderboard.Line.Move;
import dev.podium.ui.leaderboard.Line.Rank;
import dev.podium.ui.leaderboard.Line.Who;
import dev.podium.ui.picture.Axis;
import dev.podium.ui.picture.Picture;
import dev.podium.ui.picture.Pictures;
import dev.podium.ui.sent.Written;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Makes the rows of a leaderboard from a board. Pure, and the costly part of a change: done outside the
/// session's lock.
final class Lines {

    /// Both halves of the table, and what their columns are.
    ///
    /// @param headings of the parts' columns
    /// @param intervals whether any score has one
    /// @param listed models in this lane before any filter
    /// @param few the first of the others, as many as are shown unasked
    record Table(
            List<Line> ranked,
            List<Line> unranked,
            List<Line> few,
            List<Parts.Heading> headings,
            boolean intervals,
            int listed) {

        private static final int FIRST = 8;

        static final Table NONE = new Table(List.of(), List.of(), List.of(), false, 0);

        Table(List<Line> ranked, List<Line> unranked, List<Parts.Heading> headings, boolean intervals, int listed) {
            this(
                    ranked,
                    unranked,
                    unranked.size() <= FIRST + 2 ? unranked : unranked.subList(0, FIRST),
                    headings,
                    intervals,
                    listed);
        }

        Table {
            ranked = List.copyOf(ranked);
            unranked = List.copyOf(unranked);
            few = few.size() == unranked.size() ? unranked : List.copyOf(few);
            headings = List.copyOf(headings);
        }
    }

    /// The ends of the axis are multiples of it, so that a score which moves a little does not move every picture.
    private static final double STEP = 5;

    private final Sight sight;
    private final Routes routes;
    private final Texts words;
    private final Numbers numbers;
    private final Parts parts;
    private final Lack lack;
    private final Axis scores;
    private final Axis ranks;
    private final boolean intervals;

    private Lines(Sight sight, Routes routes, List<Row> ranked) {
        this.sight = sight;
        this.routes = routes;
        this.words = sight.words();
        this.numbers = sight.numbers();
        this.parts = new Parts(sight, ranked);
        this.lack = new Lack(sight);
        List<Score> all =
                ranked.stream().map(sight::score).filter(Objects::nonNull).toList();
        this.intervals = all.stream().anyMatch(score -> score.low() != null);
        double lowest = all.stream().mapToDouble(Lines::low).min().orElse(0);
        double highest = all.stream().mapToDouble(Lines::high).max().orElse(100);
        this.scores = intervals
                ? new Axis(STEP * Math.floor(lowest / STEP), STEP * Math.ceil(highest / STEP), 96, 2)
                : new Axis(0, 100, 96, 0);
        this.ranks = new Axis(0, Math.max(1, all.size()), 64, 0);
    }

    static Table of(Sight sight, Routes routes) {
        return sight.shared(Table.class, "", () -> make(sight, routes));
    }

    private static Table make(Sight sight, Routes routes) {
        List<Row> rows = sight.leaderboard().rows();
        List<Row> ranked = rows.stream().filter(sight::ranked).toList();
        Lines lines = new Lines(sight, routes, ranked);
        List<Line> top = new ArrayList<>();
        List<Line> rest = new ArrayList<>();
        rows.stream()
                .filter(row -> sight.selection().filters().admit(sight.model(row), sight.evidence(row)))
                .sorted(Order.of(sight))
                .forEach(row -> {
                    if (sight.ranked(row)) {
                        top.add(lines.line(row, lines.beginsTier(row, top)));
                    } else {
                        rest.add(lines.line(row, false));
                    }
                });
        return new Table(top, rest, lines.parts.headings(), lines.intervals, rows.size());
    }

    private boolean beginsTier(Row row, List<Line> above) {
        Score score = sight.score(row);
        Integer tier = score == null ? null : score.tier();
        return tier != null
                && sight.selection().sort().equals(Sort.BY_RANK)
                && (above.isEmpty() || above.getLast().rank().tier() != tier);
    }

    private Line line(Row row, boolean firstOfTier) {
        Model model = sight.model(row);
        Score score = sight.score(row);
        return new Line(
                Written.of(who(model)),
                Written.of(new Live(
                        rank(score),
                        measure(score),
                        evidence(sight.evidence(row), score),
                        parts.of(row),
                        move(row),
                        firstOfTier,
                        sight.ranked(row) ? null : lack.of(row))));
    }

    private Who who(Model model) {
        return new Who(
                model.id(),
                model.name(),
                address(model),
                Objects.requireNonNullElse(model.organization(), ""),
                tags(model),
                fact(numbers.meanPrice(model.price()), words.say("price.meaning", numbers.prices(model.price()))),
                fact(numbers.tokens(model.contextTokens()), ""),
                fact(numbers.speed(model.outputTokensPerSecond()), ""),
                fact(numbers.day(model.releaseDate()), ""));
    }

    private String address(Model model) {
        return routes.model(sight.scene().place(), model.id());
    }

    private List<String> tags(Model model) {
        List<String> tags = new ArrayList<>();
        if (Boolean.TRUE.equals(model.openWeights())) {
            tags.add(words.say("tag.open"));
        }
        if (Boolean.TRUE.equals(model.reasoning())) {
            tags.add(words.say("tag.reasoning"));
        }
        return tags;
    }

    private Rank rank(@Nullable Score score) {
        if (score == null || score.rank() == null) {
            return new Rank(Numbers.UNKNOWN, "", 0, "");
        }
        String interval =
                score.rankLow() == null || score.rankHigh() == null ? "" : score.rankLow() + "–" + score.rankHigh();
        int tier = score.tier() == null ? 0 : score.tier();
        Picture picture = Pictures.rank(score, ranks);
        return new Rank(Integer.toString(score.rank()), interval, tier, picture == null ? "" : picture.text());
    }

    private Measure measure(@Nullable Score score) {
        if (score == null) {
            return new Measure(Numbers.UNKNOWN, "", "");
        }
        String plusMinus =
                score.low() == null || score.high() == null ? "" : numbers.plusMinus(score.low(), score.high());
        return new Measure(
                numbers.score(score.value()),
                plusMinus,
                Pictures.score(score, scores).text());
    }

    private Evidence evidence(double share, @Nullable Score score) {
        return new Evidence(numbers.evidence(share), score == null ? 0 : score.confidence());
    }

    private Fact fact(String text, String meaning) {
        return new Fact(text, text.equals(Numbers.UNKNOWN) ? words.say("no.source") : meaning);
    }

    private Move move(Row row) {
        Integer rise = sight.rise(row);
        LocalDate day = sight.since();
        boolean compared = sight.reweighted() || day != null;
        if (rise == null || !compared) {
            return new Move(Numbers.UNKNOWN, "none", words.say("move.unknown"));
        }
        String since = day == null ? words.say("move.published") : words.say("move.since", numbers.day(day));
        if (rise == 0) {
            return new Move(Numbers.UNKNOWN, "none", words.say("move.none", since));
        }
        int places = Math.abs(rise);
        return new Move(
                numbers.count(places),
                rise > 0 ? "up" : "down",
                words.say(rise > 0 ? "move.up" : "move.down", words.count("places", places), since));
    }

    private static double low(Score score) {
        return score.low() == null ? score.value() : score.low();
    }

    private static double high(Score score) {
        return score.high() == null ? score.value() : score.high();
    }
}
