package dev.podium.ui.value;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouteParameters;
import dev.podium.board.Desk;
import dev.podium.ui.Place;
import dev.podium.ui.Routes;
import dev.podium.ui.feed.BoardFeed;
import dev.podium.ui.language.Texts;
import dev.podium.ui.mark.Mark;
import dev.podium.ui.mark.Marks;
import dev.podium.ui.page.BoardPage;
import dev.podium.ui.page.Scene;
import dev.podium.ui.shell.Destination;
import dev.podium.ui.shell.Frame;
import dev.podium.ui.shell.PageSection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a score costs: every ranked model by its price or its speed, and the best that keeps the reader's limits.
@Route(value = Routes.VALUE, layout = Frame.class)
@RouteAlias(value = Routes.BOARD_VALUE, layout = Frame.class)
@StyleSheet("podium/value.css")
class ValuePage extends BoardPage<Wish> implements LimitsBar.Asking {

    private final transient Texts texts = language.texts("value");
    private final transient Phrases say = new Phrases(texts, language.numbers());
    private final H1 headline = new H1();
    private final Paragraph lede = new Paragraph();
    private final LimitsBar limits = new LimitsBar(texts, language.numbers(), this);
    private final Plot plot = new Plot(say, this::pick);
    private final Picks picks = new Picks(say, this::pick);
    private final BestTable table = new BestTable(say, this::pick);
    private final Paragraph doubt = new Paragraph();
    private final Paragraph unranked = new Paragraph();
    private final PageSection best = new PageSection("best", texts.say("best"), table, doubt, unranked);

    ValuePage(BoardFeed feed, Desk desk, Routes routes) {
        super(feed, desk, routes, Destination.VALUE);
        addClassName("value");
        lede.addClassName("lede");
        doubt.addClassName("quiet");
        unranked.addClassName("quiet");
        Div head = new Div(headline, lede);
        head.addClassName("value-head");
        content.add(head, limits, plot, picks, best);
    }

    @Override
    protected Wish read(Place place, RouteParameters path, QueryParameters query) {
        return Wish.of(query);
    }

    @Override
    protected String address(Place place, Wish wish) {
        return wish.address(routes.value(place));
    }

    @Override
    protected String title(Wish wish, Scene scene) {
        return texts.say("title");
    }

    @Override
    protected Runnable prepare(Wish wish, Scene scene) {
        View view = View.of(wish, scene);
        String head = say.headline(view);
        String asked = say.asked(view);
        String answer = say.best(view);
        String doubts = say.doubt(view);
        return () -> {
            headline.setText(head);
            lede.setText(asked);
            limits.show(view);
            Map<String, Mark> marks = marks(view);
            plot.show(view, marks, axis -> address(place(), wish.against(axis)));
            picks.show(view, marks, routes.compare(place(), ids(view)));
            best.setVisible(!view.ranked().isEmpty());
            best.say(answer);
            table.show(view, offer -> routes.model(place(), offer.id()));
            doubt.setText(doubts);
            doubt.setVisible(!doubts.isEmpty());
            unranked.setVisible(view.unranked() > 0);
            unranked.setText(texts.say("unranked", texts.count("models", view.unranked())));
        };
    }

    @Override
    public Wish wish() {
        return asked();
    }

    @Override
    public void wishFor(Wish next) {
        go(place(), next);
    }

    @Override
    public String addressOf(Wish other) {
        return address(place(), other);
    }

    private void pick(String model) {
        wishFor(asked().toggling(model));
    }

    private static List<String> ids(View view) {
        return Picks.picked(view).stream().map(Offer::id).toList();
    }

    private static Map<String, Mark> marks(View view) {
        List<String> ids = ids(view);
        List<Mark> given = Marks.current().of(ids);
        Map<String, Mark> marks = new HashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            marks.put(ids.get(i), given.get(i));
        }
        return marks;
    }
}
