package dev.podium.ui.leaderboard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.RangeInput;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.podium.board.Close;
import dev.podium.board.History;
import dev.podium.ui.language.Language;
import dev.podium.ui.language.Texts;
import dev.podium.ui.shell.Unfolding;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Turns the board back, a daily close at a time; the right end is now. Hidden while there is no close to turn back to.
final class TimeSlider extends Unfolding {

    private static final int PACE_MS = 400;

    private final transient Language language;
    private final transient Texts words;
    private final Consumer<@Nullable String> onTurn;
    private final RangeInput input = new RangeInput(ValueChangeMode.TIMEOUT);
    private final Span says = new Span();
    private transient History history = History.NONE;
    private @Nullable String shownAt;

    /// A closed one.
    ///
    /// @param onTurn told of a moment as an address carries it; `null` for now
    TimeSlider(Language language, Consumer<@Nullable String> onTurn) {
        super(language.texts("leaderboard").say("time"));
        this.language = language;
        this.words = language.texts("leaderboard");
        this.onTurn = onTurn;
        addClassNames("weights", "time");
        setVisible(false);
    }

    @Override
    protected Component make() {
        NativeLabel label = new NativeLabel(words.say("time.moment"));
        input.setId("moment");
        label.setFor(input);
        input.setMin(0);
        input.setStep(1.0);
        input.setValueChangeTimeout(PACE_MS);
        input.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                int place = (int) Math.round(event.getValue());
                List<Close> closes = history.closes();
                say(place);
                onTurn.accept(
                        place >= closes.size()
                                ? null
                                : Long.toString(closes.get(place).offset()));
            }
        });
        Div row = new Div(label, says, input);
        row.addClassName("slider");
        return row;
    }

    /// Shows where the reader stands.
    ///
    /// @param at the moment that is shown; `null` for now
    @SuppressWarnings("ReferenceEquality") // years of closes are not compared either
    void show(History newHistory, @Nullable String at) {
        if (newHistory == history && Objects.equals(at, shownAt)) {
            return;
        }
        shownAt = at;
        history = newHistory; // the one that all readers share, not a copy
        setVisible(!history.closes().isEmpty());
        drawn();
        if (at != null) {
            setOpen(true);
        }
    }

    @Override
    protected void draw() {
        List<Close> closes = history.closes();
        String at = shownAt;
        input.setMax(closes.size());
        int place = at == null ? closes.size() : place(at);
        if (input.getValue() == null || Math.round(input.getValue()) != place) {
            input.setValue((double) place);
        }
        say(place);
    }

    private void say(int place) {
        List<Close> closes = history.closes();
        String text = place >= closes.size()
                ? words.say("time.now")
                : words.say(
                        "time.close",
                        language.numbers().day(closes.get(place).day()),
                        language.numbers().event(closes.get(place).offset()));
        says.setText(text);
        input.getElement().setAttribute("aria-valuetext", text);
    }

    /// The last close up to a moment.
    private int place(String at) {
        List<Close> closes = history.closes();
        int place = 0;
        for (int i = 0; i < closes.size(); i++) {
            if (upTo(closes.get(i), at)) {
                place = i;
            }
        }
        return place;
    }

    private static boolean upTo(Close close, String at) {
        if (at.matches("\\d{1,18}")) {
            return close.offset() <= Long.parseLong(at);
        }
        try {
            return at.length() >= 10 && !close.day().isAfter(LocalDate.parse(at.substring(0, 10)));
        } catch (DateTimeException e) {
            return false; // somebody typed it: the page says that it understands no such moment
        }
    }
}
