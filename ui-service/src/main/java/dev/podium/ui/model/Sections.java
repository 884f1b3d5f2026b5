package dev.podium.ui.model;

import com.vaadin.flow.component.html.Div;
import dev.podium.board.FeedEntry;
import dev.podium.ui.Routes;
import dev.podium.ui.language.Numbers;
import dev.podium.ui.language.Texts;
import dev.podium.ui.page.Scene;
import dev.podium.ui.shell.PageSection;
import java.util.List;

/// The parts of a model's page, drawn once and updated in place.
final class Sections {

    private final Head head;
    private final Made made;
    private final Strengths strengths;
    private final Observed observed;
    private final Wanted wanted;
    private final Alike alike;
    private final OverTime overTime;
    private final EventList events;
    private String model = "";

    Sections(Div page, Texts words, Numbers numbers, Routes routes) {
        head = new Head(words, numbers, routes);
        made = new Made(words, numbers);
        strengths = new Strengths(words, numbers, routes);
        observed = new Observed(words, numbers, routes);
        wanted = new Wanted(words, numbers, routes);
        alike = new Alike(words, numbers, routes);
        overTime = new OverTime(words, numbers);
        events = new EventList(words, numbers);
        PageSection happened = new PageSection("events", words.say("events"), events);
        happened.say(words.say("events.note"));
        page.add(
                head,
                made.section(),
                strengths.section(),
                observed.section(),
                wanted.section(),
                alike.section(),
                overTime.section(),
                happened);
    }

    void show(Portrait portrait) {
        model = portrait.model().id();
        head.show(portrait);
        made.show(portrait);
        strengths.show(portrait);
        observed.show(portrait);
        wanted.show(portrait);
        alike.show(portrait);
        overTime.show(portrait);
        retell(portrait.events(), portrait.scene());
    }

    /// Tells the events alone anew.
    void retell(List<FeedEntry> entries, Scene scene) {
        events.show(entries, model, scene);
    }
}
