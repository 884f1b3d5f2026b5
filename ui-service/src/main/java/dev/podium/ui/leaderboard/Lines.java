package dev.podium.ui.leaderboard;

import dev.podium.board.Row;
import dev.podium.board.Score;
import dev.podium.catalog.Model;
import dev.podium.ui.format.Format;
import dev.podium.ui.leaderboard.Line.Evidence;
import dev.podium.ui.leaderboard.Line.Fact;
import dev.podium.ui.leaderboard.Line.Measure;
import dev.podium.ui.leaderboard.Line.Move;
import dev.podium.ui.leaderboard.Line.Rank;
import dev.podium.ui.picture.Axis;
import dev.podium.ui.picture.Pictures;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Makes the rows of a leaderboard from a board. Pure, and the costly part of a change: done outside the
/// session's lock.
final class Lines {

    private static final String NO_SOURCE = "no source states it";

    /// Both halves of the table, and what their columns are.
    ///
    /// @param headings of the parts' columns
    /// @param intervals whether any score has one
    /// @param listed models in this lane before any filter
    record Table(List<Line> ranked, List<Line> unranked, List<Parts.Heading> headings, boolean intervals, int listed) {

        Table {
            ranked = List.copyOf(ranked);
            unranked = List.copyOf(unranked);
            headings = List.copyOf(headings);
        }
    }

    private final Sight sight;
    private final Parts parts;
    private final Lack lack;
    private final Axis scores;
    private final Axis ranks;
    private final boolean intervals;

    private Lines(Sight sight, List<Row> ranked) {
        this.sight = sight;
        this.parts = new Parts(sight, ranked);
        this.lack = new Lack(sight);
        List<Score> all =
                ranked.stream().map(sight::score).filter(Objects::nonNull).toList();
        this.intervals = all.stream().anyMatch(score -> score.low() != null);
        double lowest = all.stream().mapToDouble(Lines::low).min().orElse(0);
        double highest = all.stream().mapToDouble(Lines::high).max().orElse(100);
        this.scores = intervals ? new Axis(lowest - 1, highest + 1, 96, 2) : new Axis(0, 100, 96, 0);
        this.ranks = new Axis(0, Math.max(1, all.size()), 64, 0);
    }

    static Table of(Sight sight) {
        List<Row> rows = sight.leaderboard().rows();
        List<Row> ranked = rows.stream().filter(sight::ranked).toList();
        Lines lines = new Lines(sight, ranked);
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
        String maker = Objects.requireNonNullElse(model.organization(), "");
        return new Line(
                model.id(),
                model.name(),
                maker,
                tags(model),
                address(model),
                rank(score),
                measure(score),
                evidence(sight.evidence(row), score),
                parts.of(row),
                fact(Format.meanPrice(model.price()), Format.prices(model.price()) + " per M tokens in / out"),
                fact(Format.tokens(model.contextTokens()), "context in tokens"),
                fact(Format.speed(model.outputTokensPerSecond()), "output tokens per second"),
                move(row),
                firstOfTier,
                sight.ranked(row) ? null : lack.of(row));
    }

    private String address(Model model) {
        Selection selection = sight.selection();
        return selection.routes().model(sight.board().id(), model.id(), selection.lane(), selection.at());
    }

    static List<String> tags(Model model) {
        List<String> tags = new ArrayList<>();
        if (Boolean.TRUE.equals(model.openWeights())) {
            tags.add("open");
        }
        if (Boolean.TRUE.equals(model.reasoning())) {
            tags.add("reasoning");
        }
        return tags;
    }

    private Rank rank(@Nullable Score score) {
        if (score == null || score.rank() == null) {
            return new Rank(Format.UNKNOWN, "", 0, null);
        }
        String interval =
                score.rankLow() == null || score.rankHigh() == null ? "" : score.rankLow() + "–" + score.rankHigh();
        int tier = score.tier() == null ? 0 : score.tier();
        return new Rank(Integer.toString(score.rank()), interval, tier, Pictures.rank(score, ranks));
    }

    private Measure measure(@Nullable Score score) {
        if (score == null) {
            return new Measure(Format.UNKNOWN, "", null);
        }
        String plusMinus =
                score.low() == null || score.high() == null ? "" : Format.plusMinus(score.low(), score.high());
        return new Measure(Format.score(score.value()), plusMinus, Pictures.score(score, scores));
    }

    private static Evidence evidence(double share, @Nullable Score score) {
        int confidence = score == null ? 0 : score.confidence();
        String text = Format.evidence(share);
        return new Evidence(
                text, Pictures.dots(confidence), text + " of the weight measured, confidence " + confidence + " of 4");
    }

    private static Fact fact(String text, String meaning) {
        return new Fact(text, text.equals(Format.UNKNOWN) ? NO_SOURCE : meaning);
    }

    private Move move(Row row) {
        Integer rise = sight.rise(row);
        if (rise == null || sight.since() == null) {
            return new Move(Format.UNKNOWN, "none", "no earlier rank to compare with");
        }
        String since = " since " + Format.day(sight.since());
        if (rise == 0) {
            return new Move(Format.UNKNOWN, "none", "no change" + since);
        }
        int places = Math.abs(rise);
        return new Move(
                Integer.toString(places),
                rise > 0 ? "up" : "down",
                Format.count(places, "place", "places") + (rise > 0 ? " up" : " down") + since);
    }

    private static double low(Score score) {
        return score.low() == null ? score.value() : score.low();
    }

    private static double high(Score score) {
        return score.high() == null ? score.value() : score.high();
    }
}
