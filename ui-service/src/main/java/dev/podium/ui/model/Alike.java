package dev.podium.ui.model;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import dev.podium.catalog.Model;
import dev.podium.compare.Gap;
import dev.podium.compare.Verdict;
import dev.podium.ui.Place;
import dev.podium.ui.Routes;
import dev.podium.ui.language.Numbers;
import dev.podium.ui.language.Texts;
import dev.podium.ui.model.Likes.Like;
import dev.podium.ui.model.Likes.Over;
import dev.podium.ui.shell.PageSection;
import dev.podium.ui.table.KeptTable;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Models like this one, what each has over it, and a way to compare the two.
final class Alike {

    private record Line(
            String id,
            String name,
            String address,
            String rank,
            String score,
            String apart,
            String most,
            String over,
            String verdict,
            String compare,
            String label) {}

    private final Texts words;
    private final Numbers numbers;
    private final Routes routes;
    private final KeptTable<Line> table;
    private final Div card;
    private final PageSection section;

    Alike(Texts words, Numbers numbers, Routes routes) {
        this.words = words;
        this.numbers = numbers;
        this.routes = routes;
        table = new KeptTable<>(words.say("alike.caption"), Line::id, this::write);
        NativeTableRow head = table.getHead().addRow();
        KeptTable.columnHead(head, "name", new Span(words.say("model")));
        KeptTable.columnHead(head, "num optional", new Span(words.say("rank")));
        KeptTable.columnHead(head, "num", new Span(words.say("score")));
        KeptTable.columnHead(head, "num", new Span(words.say("alike.apart")));
        KeptTable.columnHead(head, "word optional", new Span(words.say("alike.most")));
        KeptTable.columnHead(head, "word optional", new Span(words.say("alike.over")));
        KeptTable.columnHead(head, "word optional", new Span(words.say("alike.verdict")));
        KeptTable.columnHead(head, "word", new Span(words.say("compare")));
        card = TableCard.of(table, words.say("alike.caption"));
        section = new PageSection("alike", words.say("alike"), card);
    }

    PageSection section() {
        return section;
    }

    void show(Portrait portrait) {
        List<Like> likes = portrait.likes().all();
        section.say(words.say(likes.isEmpty() ? "alike.none" : "alike.note"));
        card.setVisible(!likes.isEmpty());
        table.show(likes.stream().map(like -> line(like, portrait)).toList(), true);
    }

    private Line line(Like like, Portrait portrait) {
        Model model = like.model();
        Place place = portrait.scene().place();
        Integer rank = like.overall().rank();
        return new Line(
                model.id(),
                model.name(),
                routes.model(place, model.id()),
                rank == null ? Numbers.UNKNOWN : numbers.count(rank),
                numbers.score(like.overall().value()),
                numbers.score(like.likeness().distance()),
                portrait.nameOfCategory(like.likeness().furthest()) + " "
                        + numbers.signed(like.likeness().difference()),
                like.over().isEmpty()
                        ? Numbers.UNKNOWN
                        : like.over().stream().map(over -> over(over, model)).collect(Collectors.joining(" · ")),
                verdict(like.gap()),
                routes.compare(place, List.of(portrait.model().id(), model.id())),
                words.say("alike.compare.label", portrait.model().name(), model.name()));
    }

    private String over(Over over, Model model) {
        return switch (over) {
            case CHEAPER -> words.say("over.cheaper", numbers.prices(model.price()));
            case FASTER -> words.say("over.faster", numbers.speed(model.outputTokensPerSecond()));
            case OPEN -> words.say("over.open");
            case LONGER -> words.say("over.longer", numbers.tokens(model.contextTokens()));
        };
    }

    private String verdict(@Nullable Gap gap) {
        if (gap == null) {
            return words.say("alike.no.claim");
        }
        return gap.verdict() != Verdict.AHEAD
                ? words.say("alike.tie")
                : words.say(gap.difference() > 0 ? "alike.better" : "alike.worse", numbers.signed(gap.difference()));
    }

    private void write(NativeTableRow row, Line line) {
        KeptTable.rowHead(row, "name", new Anchor(line.address(), line.name()));
        KeptTable.cell(row, "num optional", new Span(line.rank()));
        KeptTable.cell(row, "num strong", new Span(line.score()));
        KeptTable.cell(row, "num", new Span(line.apart()));
        KeptTable.cell(row, "word optional", new Span(line.most()));
        KeptTable.cell(row, "word optional", new Span(line.over()));
        KeptTable.cell(row, "word optional", new Span(line.verdict()));
        Anchor compare = new Anchor(line.compare(), words.say("compare"));
        compare.setAriaLabel(line.label());
        KeptTable.cell(row, "word", compare);
    }
}
