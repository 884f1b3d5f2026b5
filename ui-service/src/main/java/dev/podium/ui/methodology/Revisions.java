package dev.podium.ui.methodology;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import dev.podium.board.Board;
import dev.podium.board.Question;
import dev.podium.board.RankMove;
import dev.podium.catalog.Model;
import dev.podium.result.Lane;
import dev.podium.ui.Routes;
import dev.podium.ui.feed.Moves;
import dev.podium.ui.language.Numbers;
import dev.podium.ui.language.Texts;
import dev.podium.ui.page.Scene;
import dev.podium.ui.past.Past;
import dev.podium.ui.table.PlainTable;
import dev.podium.ui.table.PlainTable.Column;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The revisions that were published, and who stands where under another one than that in force. Such a board is asked
/// for once, when somebody chooses it: it is another computation of the whole.
final class Revisions extends Div {

    private static final int MOST = 40;
    private static final int MOST_LINKS = 12;

    private final Texts words;
    private final Numbers numbers;
    private final Routes routes;
    private final Past past;
    private final Paragraph state = new Paragraph();
    private final Nav choices = new Nav();
    private final Div moved = new Div();
    private List<Object> linked = List.of();
    private @Nullable Wanted wanted;

    /// What is shown or on its way.
    private record Wanted(String board, int revision, int inForce, long offset) {

        /// A later board is not asked for again: the difference is one of rules.
        boolean answers(Wanted other) {
            return board.equals(other.board) && revision == other.revision && inForce == other.inForce;
        }
    }

    private @Nullable Board before;
    private @Nullable Board after;
    private List<Object> drawn = List.of();

    Revisions(Texts words, Numbers numbers, Routes routes, Past past) {
        this.words = words;
        this.numbers = numbers;
        this.routes = routes;
        this.past = past;
        state.getElement().setAttribute("role", "status");
        choices.addClassName("seg");
        choices.setAriaLabel(words.say("revisions.with"));
        moved.addClassNames("card", "scroll");
        moved.getElement()
                .setAttribute("role", "region")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", words.say("revisions.caption"));
        moved.setVisible(false);
        add(choices, state, moved);
    }

    void show(Scene scene, @Nullable Integer asked) {
        int inForce = scene.board().methodology().revision();
        Integer other = asked == null || asked >= inForce ? null : asked;
        link(scene, inForce, other);
        if (other == null) {
            wanted = null;
            drawn = List.of();
            moved.setVisible(false);
            state.setText(words.say(inForce > 1 ? "revisions.choose" : "revisions.only", numbers.count(inForce)));
            return;
        }
        Wanted next = new Wanted(
                scene.board().id(), other, inForce, scene.board().version().offset());
        if (wanted == null || !wanted.answers(next)) {
            ask(next, scene);
        } else if (before != null) {
            draw(scene);
        }
    }

    private void ask(Wanted next, Scene scene) {
        wanted = next;
        before = null;
        after = scene.board();
        drawn = List.of();
        moved.setVisible(false);
        state.setText(words.say("revisions.asking", numbers.count(next.revision())));
        Question question =
                Question.atOffset(next.board(), next.offset()).under(new Question.Revision(next.revision()));
        past.ask(question, answer -> {
            if (!next.equals(wanted)) {
                return;
            }
            switch (answer) {
                case Past.Found(var board) -> {
                    before = board;
                    draw(scene);
                }
                case Past.Nothing(var why) -> {
                    wanted = null;
                    state.setText(why);
                }
            }
        });
    }

    private void draw(Scene scene) {
        Lane lane = scene.lane();
        Board under = Objects.requireNonNull(before, "answered");
        Board now = Objects.requireNonNull(after, "asked about");
        List<Object> next =
                List.of(scene.place(), under.version(), under.methodology().revision());
        if (next.equals(drawn)) {
            return;
        }
        drawn = next;
        List<RankMove> moves = Moves.between(under, now, lane).stream()
                .filter(move -> !Objects.equals(move.fromRank(), move.toRank()))
                .toList();
        String event = numbers.event(now.version().offset());
        String revision = numbers.count(under.methodology().revision());
        state.setText(
                moves.isEmpty()
                        ? words.say("revisions.same", revision, event)
                        : words.say(
                                "revisions.differ", revision, words.count("revisions.models", moves.size()), event));
        moved.setVisible(!moves.isEmpty());
        moved.removeAll();
        moved.add(table(moves, revision, scene));
    }

    private PlainTable table(List<RankMove> moves, String revision, Scene scene) {
        PlainTable table = new PlainTable(
                words.say("revisions.caption"),
                Column.words(words.say("column.model")),
                Column.numbers(words.say("revisions.rank.before", revision)),
                Column.numbers(words.say("revisions.rank.now")),
                Column.numbers(words.say("revisions.score.before", revision)),
                Column.numbers(words.say("revisions.score.now")));
        moves.stream().limit(MOST).forEach(move -> {
            Model model = scene.index().model(move.model());
            table.row(
                    new Anchor(routes.model(scene.place(), move.model()), model == null ? move.model() : model.name()),
                    rank(move.fromRank()),
                    rank(move.toRank()),
                    score(move.fromScore()),
                    score(move.toScore()));
        });
        return table;
    }

    private String rank(@Nullable Integer rank) {
        return rank == null ? Numbers.UNKNOWN : numbers.count(rank);
    }

    private String score(@Nullable Double score) {
        return score == null ? Numbers.UNKNOWN : numbers.score(score);
    }

    /// The newest ones; an older one can be named in the address.
    private void link(Scene scene, int inForce, @Nullable Integer chosen) {
        List<Integer> others = IntStream.range(Math.max(1, inForce - MOST_LINKS), inForce)
                .boxed()
                .toList();
        List<Object> next = List.of(others, scene.place(), Objects.requireNonNullElse(chosen, 0));
        if (next.equals(linked)) {
            return;
        }
        linked = next;
        choices.removeAll();
        choices.setVisible(!others.isEmpty());
        others.forEach(other -> {
            Anchor link = new Anchor(
                    new Asked(other).at(routes.methodology(scene.place())),
                    words.say("revisions.one", numbers.count(other)));
            if (other.equals(chosen)) {
                link.getElement().setAttribute("aria-current", "true");
            }
            choices.add(link);
        });
    }
}
