package dev.podium.ui.about;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.podium.ui.Place;
import dev.podium.ui.Routes;
import dev.podium.ui.feed.BoardFeed;
import dev.podium.ui.feed.Shown;
import dev.podium.ui.language.Language;
import dev.podium.ui.language.Texts;
import dev.podium.ui.shell.Destination;
import dev.podium.ui.shell.Follower;
import dev.podium.ui.shell.Frame;
import dev.podium.ui.shell.PageSection;

/// Where the numbers come from, by which rule they are ranked, and how to get at them and add to them.
@Route(value = Routes.ABOUT, layout = Frame.class)
class AboutPage extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient Routes routes;
    private final transient Follower follower;
    private final Language language = Language.current();
    private final transient Texts words = language.texts("about");
    private final Rule rule = new Rule(language);
    private final Credits credits = new Credits(language);

    AboutPage(BoardFeed feed, Routes routes) {
        this.routes = routes;
        this.follower = new Follower(feed, this, this::prepare);
        addClassNames("wrap", "narrow", "about");
        Paragraph lede = new Paragraph(words.say("lede"));
        lede.addClassName("lede");
        add(
                new H1(words.say("headline")),
                lede,
                new PageSection("rule", words.say("rule"), rule),
                new PageSection("sources", words.say("sources"), credits),
                new PageSection("api", words.say("api"), api()),
                new PageSection("docs", words.say("docs"), new Docs(words, routes)));
    }

    @Override
    public String getPageTitle() {
        return words.say("title") + " · Podium";
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Frame.of(this).open(Place.on(routes.home()), Destination.ABOUT);
        follower.follow(routes.home());
    }

    private Runnable prepare(Shown shown) {
        Facts facts = Facts.of(shown, words, language.numbers());
        return () -> {
            rule.show(facts);
            credits.show(facts);
        };
    }

    private Div api() {
        Anchor read = new Anchor("api/v1/leaderboard", "/api/v1/leaderboard");
        read.setRouterIgnore(true);
        Paragraph reading =
                new Paragraph(new Span(words.say("api.read") + " "), read, new Span(". " + words.say("api.add")));
        Pre curl = new Pre("""
                curl -H "Authorization: Bearer $TOKEN" -H "Content-Type: application/json" \\
                  -d '{"model":"claude-opus-4-5","benchmark":"gpqa-diamond","score":87.0,"unit":"percent"}' \\
                  http://127.0.0.1:8080/api/v1/results""");
        return new Div(reading, curl);
    }
}
