package dev.podium.ui.model;

import dev.podium.board.Row;
import dev.podium.board.Score;
import dev.podium.catalog.Category;
import dev.podium.ui.chart.Chart;
import dev.podium.ui.chart.Waterfall;
import dev.podium.ui.language.Numbers;
import dev.podium.ui.language.Texts;
import dev.podium.ui.shell.PageSection;
import dev.podium.ui.table.WordTable;
import dev.podium.ui.table.WordTable.Column;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How the overall score is made of the categories: a waterfall.
final class Made {

    private final Texts words;
    private final Numbers numbers;
    private final Chart chart = new Chart(344);
    private final WordTable twin;
    private final PageSection section;

    Made(Texts words, Numbers numbers) {
        this.words = words;
        this.numbers = numbers;
        twin = new WordTable(
                words.say("made.caption"),
                Column.words(words.say("category")),
                Column.numbers(words.say("weight")),
                Column.numbers(words.say("made.measured")),
                Column.numbers(words.say("made.counts")),
                Column.numbers(words.say("score")),
                Column.numbers(words.say("made.adds")));
        chart.addClassName("card");
        section = new PageSection("made", "", chart);
    }

    PageSection section() {
        return section;
    }

    void show(Portrait portrait) {
        Score overall = portrait.overall();
        Row row = portrait.row();
        section.setVisible(overall != null);
        if (overall == null || row == null) {
            return;
        }
        List<Contribution> parts = Contribution.of(portrait, row);
        String title = words.say("made.title", numbers.score(overall.value()));
        String sentence = sentence(portrait, parts);
        section.retitle(title);
        section.say(words.say(portrait.completed() ? "made.note.completed" : "made.note.available") + " " + sentence);
        twin.show(lines(portrait, parts));
        chart.show(waterfall(portrait, parts, overall), title + ". " + sentence, twin);
    }

    private Waterfall waterfall(Portrait portrait, List<Contribution> parts, Score overall) {
        List<Waterfall.Step> steps = new ArrayList<>();
        for (Category category : portrait.methodology().categories()) {
            Contribution part = of(category, parts);
            String weight = numbers.weight(category.weight());
            double measured = part == null ? 0 : part.measured() * part.share();
            double estimated = part == null ? 0 : part.points() - measured;
            steps.add(new Waterfall.Step(
                    category.name(),
                    weight,
                    measured,
                    estimated,
                    part == null ? null : Double.valueOf(part.own()),
                    tip(category, weight, part, estimated)));
        }
        return new Waterfall(words.say("fact.overall"), steps, overall.value(), overall.low(), overall.high());
    }

    private String tip(Category category, String weight, @Nullable Contribution part, double estimated) {
        if (part == null) {
            return words.say("made.tip.none", category.name(), weight);
        }
        String tip =
                words.say("made.tip", category.name(), weight, numbers.score(part.own()), numbers.score(part.points()));
        return estimated > 0.05 ? tip + ", " + words.say("made.tip.estimated", numbers.score(estimated)) : tip;
    }

    private static @Nullable Contribution of(Category category, List<Contribution> parts) {
        return parts.stream()
                .filter(part -> part.category().equals(category))
                .findFirst()
                .orElse(null);
    }

    private List<List<String>> lines(Portrait portrait, List<Contribution> parts) {
        return portrait.methodology().categories().stream()
                .map(category -> {
                    Contribution part = of(category, parts);
                    return List.of(
                            category.name(),
                            numbers.weight(category.weight()),
                            numbers.evidence(part == null ? 0 : part.evidence()),
                            numbers.weight(part == null ? 0 : part.share()),
                            part == null ? Numbers.UNKNOWN : numbers.score(part.own()),
                            part == null ? Numbers.UNKNOWN : numbers.signed(part.points()));
                })
                .toList();
    }

    private String sentence(Portrait portrait, List<Contribution> parts) {
        Contribution most = parts.stream()
                .max(Comparator.comparingDouble(Contribution::points))
                .orElseThrow();
        int left = portrait.methodology().categories().size() - parts.size();
        int guessed = (int) parts.stream().filter(part -> part.evidence() <= 0).count();
        String rest = left + guessed == 0
                ? words.say("made.all")
                : guessed == 0
                        ? words.say("made.left", words.count("made.are", left))
                        : words.say("made.guessed", words.count("made.are", guessed));
        return words.say("made.most", most.category().name(), numbers.score(most.points()), rest);
    }
}
