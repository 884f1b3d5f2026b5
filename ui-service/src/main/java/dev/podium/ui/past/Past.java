package dev.podium.ui.past;

import com.vaadin.flow.component.UI;
import dev.podium.board.Board;
import dev.podium.board.BoardsUnavailable;
import dev.podium.board.Desk;
import dev.podium.board.Question;
import dev.podium.ui.language.Language;
import dev.podium.ui.language.Texts;
import dev.podium.ui.shell.UiAccess;
import java.time.Duration;
import java.util.function.Consumer;

/// Asks the desk for boards of the past, on a thread of its own: it may take a second.
public final class Past {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /// What came of it.
    public sealed interface Answer {}

    /// The board as of that moment.
    public record Found(Board board) implements Answer {}

    /// No board, and the reason.
    ///
    /// @param why in words
    public record Nothing(String why) implements Answer {}

    private final Desk desk;
    private final Texts words = Language.current().texts("past");

    public Past(Desk desk) {
        this.desk = desk;
    }

    /// Asks, and comes back later; at once where the text is no moment.
    ///
    /// @param at as in an address: an event's number, a day or an instant
    /// @param then called under the session's lock
    public void ask(String board, String at, Consumer<Answer> then) {
        UI ui = UI.getCurrentOrThrow();
        Question question = Moment.question(board, at);
        if (question == null) {
            then.accept(new Nothing(words.say("no.moment", at)));
            return;
        }
        ask(ui, question, words.say("never", at), then);
    }

    /// Asks for a board under other rules.
    ///
    /// @param then called under the session's lock
    public void ask(Question question, Consumer<Answer> then) {
        ask(UI.getCurrentOrThrow(), question, words.say("no.revision"), then);
    }

    private void ask(UI ui, Question question, String otherwise, Consumer<Answer> then) {
        Thread.ofVirtual().name("past-" + question.board()).start(() -> {
            Answer answer = answer(question, otherwise);
            UiAccess.run(ui, () -> then.accept(answer));
        });
    }

    private Answer answer(Question question, String otherwise) {
        try {
            return desk.ask(question, PATIENCE).<Answer>map(Found::new).orElseGet(() -> new Nothing(otherwise));
        } catch (BoardsUnavailable e) {
            return new Nothing(words.say("nobody"));
        }
    }
}
