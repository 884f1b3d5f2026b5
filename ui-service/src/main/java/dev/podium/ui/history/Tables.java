package dev.podium.ui.history;

import dev.podium.board.Close;
import dev.podium.catalog.Model;
import dev.podium.ui.chart.Bumps;
import dev.podium.ui.feed.BoardIndex;
import dev.podium.ui.language.Numbers;
import dev.podium.ui.language.Texts;
import dev.podium.ui.mark.Mark;
import dev.podium.ui.table.PlainTable;
import dev.podium.ui.table.PlainTable.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What the page of history says in words, tables and the drawing.
record Tables(Texts texts, Numbers numbers) {

    Bumps data(Story story, List<Mark> marks) {
        List<Bumps.Line> lines = new ArrayList<>();
        for (int i = 0; i < story.tracks().size(); i++) {
            Story.Track track = story.tracks().get(i);
            lines.add(new Bumps.Line(
                    track.id(),
                    track.name(),
                    marks.get(i).slot(),
                    marks.get(i).shape(),
                    track.points().stream()
                            .map(point -> new Bumps.Stand(point.close().day().toString(), point.rank()))
                            .toList()));
        }
        return new Bumps(texts.say("rank"), lines);
    }

    /// Where the chosen models stand at the last close.
    String sentence(Story story) {
        return texts.say(
                "sentence",
                numbers.day(story.closes().getLast().day()),
                story.tracks().stream()
                        .map(track -> texts.say(
                                "stands",
                                track.name(),
                                track.points().isEmpty()
                                        ? Numbers.UNKNOWN
                                        : rank(track.points().getLast().rank())))
                        .collect(Collectors.joining(", ")));
    }

    PlainTable twin(Story story) {
        PlainTable table = new PlainTable(
                texts.say("ranks"),
                Column.words(texts.say("model")),
                Column.words(texts.say("since")),
                Column.numbers(texts.say("rank")),
                Column.numbers(texts.say("event")));
        story.tracks()
                .forEach(track -> track.points()
                        .forEach(point -> table.row(
                                track.name(),
                                numbers.day(point.close().day()),
                                rank(point.rank()),
                                numbers.event(point.close().offset()))));
        return table;
    }

    String changed(Close from, Close to, int number) {
        return texts.say(
                "between",
                numbers.day(from.day()),
                numbers.event(from.offset()),
                numbers.day(to.day()),
                numbers.event(to.offset()),
                texts.count("changes", number));
    }

    /// A line for each change, as it is read.
    List<List<String>> lines(List<Change> changes, BoardIndex index) {
        return changes.stream().map(change -> line(change, index)).toList();
    }

    private List<String> line(Change change, BoardIndex index) {
        Model model = index.model(change.model());
        return List.of(
                model == null ? change.model() : model.name(),
                moved(change),
                rank(change.fromRank()),
                rank(change.toRank()),
                change.gained() == null ? Numbers.UNKNOWN : numbers.signed(change.gained()),
                change.before() == null
                        ? Numbers.UNKNOWN
                        : numbers.score(change.before().score()),
                change.after() == null
                        ? Numbers.UNKNOWN
                        : numbers.score(change.after().score()));
    }

    private String moved(Change change) {
        Integer moved = change.moved();
        if (moved == null) {
            return texts.say(change.fromRank() == null ? "entered" : "left");
        }
        return moved > 0
                ? "▲ " + numbers.count(moved)
                : moved < 0 ? "▼ " + numbers.count(-(long) moved) : Numbers.UNKNOWN;
    }

    PlainTable table(List<List<String>> lines) {
        PlainTable table = new PlainTable(
                texts.say("caption"),
                Column.words(texts.say("model")),
                Column.words(texts.say("moved")),
                Column.numbers(texts.say("rank.before")),
                Column.numbers(texts.say("rank.after")),
                Column.numbers(texts.say("gained")),
                Column.numbers(texts.say("score.before")),
                Column.numbers(texts.say("score.after")));
        lines.forEach(line -> table.row(line.toArray()));
        return table;
    }

    private String rank(@Nullable Integer rank) {
        return rank == null ? Numbers.UNKNOWN : numbers.count(rank);
    }
}
