package dev.podium.ui.model;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import dev.podium.ui.chart.Chart;
import dev.podium.ui.chart.Course;
import dev.podium.ui.chart.Ranks;
import dev.podium.ui.language.Numbers;
import dev.podium.ui.language.Texts;
import dev.podium.ui.shell.PageSection;
import dev.podium.ui.table.WordTable;
import dev.podium.ui.table.WordTable.Column;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The model's rank and score at each daily close.
final class OverTime {

    private static final int HEIGHT = 200;

    private final Texts words;
    private final Numbers numbers;
    private final Chart rank = new Chart(HEIGHT);
    private final Chart score = new Chart(HEIGHT);
    private final WordTable ranks;
    private final WordTable scores;
    private final Div ranked;
    private final Div courses;
    private final PageSection section;

    OverTime(Texts words, Numbers numbers) {
        this.words = words;
        this.numbers = numbers;
        ranks = table("time.ranks", "rank");
        scores = table("time.scores", "score");
        ranked = new Div(new H3(words.say("rank")), rank);
        courses = new Div(ranked, new Div(new H3(words.say("score")), score));
        courses.addClassNames("card", "courses");
        section = new PageSection("over-time", words.say("time"), courses);
    }

    private WordTable table(String caption, String number) {
        return new WordTable(
                words.say(caption),
                Column.words(words.say("time.since")),
                Column.numbers(words.say(number)),
                Column.numbers(words.say("event")));
    }

    PageSection section() {
        return section;
    }

    void show(Portrait portrait) {
        List<Day> days = portrait.days();
        courses.setVisible(days.size() > 1);
        if (days.size() < 2) {
            section.say(words.say("time.none"));
            return;
        }
        boolean anyRank = days.stream().anyMatch(day -> day.rank() != null);
        String ofRank = anyRank ? ranks(days) : words.say("time.unranked");
        String ofScore = scores(days);
        section.say(ofRank + " " + ofScore + " " + words.say("time.note"));
        ranked.setVisible(anyRank);
        ranks.show(lines(days, this::rank));
        scores.show(lines(days, this::score));
        if (anyRank) {
            rank.show(
                    new Ranks(
                            words.say("rank"),
                            days.stream()
                                    .map(day ->
                                            new Ranks.Point(day.close().day().toString(), day.rank()))
                                    .toList()),
                    ofRank,
                    ranks);
        }
        score.show(
                new Course(
                        words.say("score"),
                        days.stream()
                                .map(day -> new Course.Point(day.close().day().toString(), day.score()))
                                .toList()),
                ofScore,
                scores);
    }

    private String ranks(List<Day> days) {
        Day best = days.stream()
                .filter(day -> day.rank() != null)
                .min(Comparator.comparing(day -> Objects.requireNonNull(day.rank())))
                .orElseThrow();
        Day last = days.getLast();
        return words.say(
                last.rank() == null ? "time.rank.lost" : "time.rank",
                rank(best),
                numbers.day(best.close().day()),
                rank(last),
                numbers.day(last.close().day()));
    }

    private String scores(List<Day> days) {
        Day first = days.getFirst();
        Day last = days.getLast();
        Double was = first.score();
        Double is = last.score();
        return was == null || is == null
                ? words.say(
                        "time.score.lost",
                        score(first),
                        numbers.day(first.close().day()))
                : words.say(
                        "time.score",
                        numbers.score(was),
                        numbers.day(first.close().day()),
                        numbers.score(is),
                        numbers.signed(is - was));
    }

    private String rank(Day day) {
        Integer rank = day.rank();
        return rank == null ? words.say("time.no.rank") : numbers.count(rank);
    }

    private String score(Day day) {
        return written(day.score());
    }

    private String written(@Nullable Double score) {
        return score == null ? Numbers.UNKNOWN : numbers.score(score);
    }

    /// Only the days on which something changed.
    private List<List<String>> lines(List<Day> days, Function<Day, String> number) {
        List<List<String>> lines = new ArrayList<>();
        for (Day day : days) {
            if (lines.isEmpty() || !lines.getLast().get(1).equals(number.apply(day))) {
                lines.add(List.of(
                        numbers.day(day.close().day()),
                        number.apply(day),
                        numbers.event(day.close().offset())));
            }
        }
        return lines;
    }
}
