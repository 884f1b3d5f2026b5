package dev.podium.ui.model;

import dev.podium.board.Close;
import dev.podium.result.Lane;
import dev.podium.ui.chart.Chart;
import dev.podium.ui.chart.Ranks;
import dev.podium.ui.format.Format;
import dev.podium.ui.format.PlainTable;
import dev.podium.ui.format.PlainTable.Column;
import dev.podium.ui.shell.PageSection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The model's rank at each daily close.
final class RankSection {

    private record Day(Close close, @Nullable Integer rank) {}

    private final Chart chart = new Chart(220);
    private final PageSection section = new PageSection("over-time", "Rank over time", chart);

    PageSection component() {
        return section;
    }

    void show(Portrait portrait) {
        List<Day> days = days(portrait);
        section.setVisible(days.size() > 1);
        if (days.size() > 1) {
            String sentence = sentence(days);
            section.say(sentence + " By day of evidence: the newest evaluation that each close includes.");
            chart.show(
                    new Ranks(days.stream()
                            .map(day -> new Ranks.Point(day.close().day().toString(), day.rank()))
                            .toList()),
                    "Rank over time. " + sentence,
                    table(days));
        }
    }

    /// From the day it was first ranked.
    private static List<Day> days(Portrait portrait) {
        List<Day> days = new ArrayList<>();
        for (Close close : portrait.history().closes()) {
            Close.Place place = (portrait.lane() == Lane.VERIFIED ? close.verified() : close.provisional())
                    .get(portrait.model().id());
            Integer rank = place == null ? null : place.rank();
            if (rank != null || !days.isEmpty()) {
                days.add(new Day(close, rank));
            }
        }
        return days;
    }

    private static String sentence(List<Day> days) {
        Day best = days.stream()
                .filter(day -> day.rank() != null)
                .min(Comparator.comparing(day -> Objects.requireNonNull(day.rank())))
                .orElseThrow();
        Integer last = days.getLast().rank();
        return "Best rank " + best.rank() + " on " + Format.day(best.close().day()) + ", "
                + (last == null ? "not ranked" : "rank " + last) + " at the last close, "
                + Format.day(days.getLast().close().day()) + ".";
    }

    /// Only the days on which something changed.
    private static PlainTable table(List<Day> days) {
        PlainTable table = new PlainTable(
                "Rank at each close", Column.words("Evidence up to"), Column.numbers("Rank"), Column.numbers("Event"));
        Day before = null;
        for (Day day : days) {
            if (before == null || !Objects.equals(before.rank(), day.rank())) {
                table.row(
                        Format.day(day.close().day()),
                        day.rank() == null ? "not ranked" : day.rank(),
                        Format.event(day.close().offset()));
            }
            before = day;
        }
        return table;
    }
}
