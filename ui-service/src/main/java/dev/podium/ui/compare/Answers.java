package dev.podium.ui.compare;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dev.podium.compare.fact.ChangeFact;
import dev.podium.compare.fact.Kind;
import dev.podium.ui.Routes;
import dev.podium.ui.language.Language;
import dev.podium.ui.language.Texts;
import dev.podium.ui.shell.PageSection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What else the comparison states, sentence by sentence: what to pick, and the questions that readers have.
final class Answers {

    private static final List<Kind> ASKED =
            List.of(Kind.CATEGORY, Kind.COST, Kind.SPEED, Kind.CONTEXT, Kind.REASONING, Kind.OPENNESS, Kind.NAIVE);

    private final PageSection pick;
    private final PageSection questions;
    private final TellingCard telling;
    private final UnorderedList picks = new UnorderedList();
    private final Map<Kind, NativeDetails> details = new EnumMap<>(Kind.class);
    private List<Object> drawn = List.of();

    Answers(Routes routes, Language language) {
        Texts words = language.texts("compare");
        picks.addClassName("sentences");
        telling = new TellingCard(routes, words);
        pick = new PageSection("pick", words.say("pick"), picks, telling);
        Div all = new Div();
        all.addClassName("questions");
        for (Kind kind : ASKED) {
            NativeDetails one = new NativeDetails(words.say("q." + Words.key(kind)));
            details.put(kind, one);
            all.add(one);
        }
        questions = new PageSection("questions", words.say("questions"), all);
    }

    PageSection pick() {
        return pick;
    }

    PageSection questions() {
        return questions;
    }

    void show(View view) {
        List<Object> next = List.of(view.facts(), view.scene().place());
        if (next.equals(drawn)) {
            return;
        }
        drawn = next;
        fill(picks, view.say(Kind.PICK));
        telling.show(view);
        pick.setVisible(!view.say(Kind.PICK).isEmpty());
        details.forEach((kind, one) -> {
            List<String> sentences = view.facts().stream()
                    .filter(fact -> fact.kind() == kind && !(fact instanceof ChangeFact.Naive)) // has a card of its own
                    .map(view::say)
                    .toList();
            Div answer = new Div();
            sentences.forEach(text -> answer.add(new Paragraph(text)));
            one.setContent(answer);
            one.setVisible(!sentences.isEmpty());
        });
    }

    private static void fill(UnorderedList list, List<String> sentences) {
        list.removeAll();
        sentences.forEach(text -> list.add(new ListItem(text)));
    }
}
