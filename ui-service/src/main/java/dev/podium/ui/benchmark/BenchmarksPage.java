package dev.podium.ui.benchmark;

import com.vaadin.flow.component.button.Button;
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
import dev.podium.ui.benchmark.Groups.Group;
import dev.podium.ui.feed.BoardFeed;
import dev.podium.ui.language.Texts;
import dev.podium.ui.page.BoardPage;
import dev.podium.ui.page.Scene;
import dev.podium.ui.shell.Destination;
import dev.podium.ui.shell.Frame;
import dev.podium.ui.shell.Notice;
import dev.podium.ui.shell.PageSection;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Every benchmark of a board: which count, who leads on them, and what they tell about models.
@Route(value = Routes.BENCHMARKS, layout = Frame.class)
@RouteAlias(value = Routes.BOARD_BENCHMARKS, layout = Frame.class)
@StyleSheet("podium/benchmark.css")
class BenchmarksPage extends BoardPage<Wish> {

    private final transient Texts words = language.texts("benchmark");
    private final H1 title = new H1();
    private final Paragraph lede = new Paragraph();
    private final Toolbar tools = new Toolbar(words, wish -> adjust(place(), wish), wish -> go(place(), wish));
    private final Div list = new Div();
    private final List<Part> parts = new ArrayList<>();

    BenchmarksPage(BoardFeed feed, Desk desk, Routes routes) {
        super(feed, desk, routes, Destination.BENCHMARKS);
        content.addClassName("benchmarks");
        lede.addClassName("lede");
        content.add(title, lede, tools, list);
    }

    @Override
    protected Wish read(Place place, RouteParameters path, QueryParameters query) {
        return Wish.of(query);
    }

    @Override
    protected String address(Place place, Wish asked) {
        return asked.at(routes.benchmarks(place));
    }

    @Override
    protected String title(Wish asked, Scene scene) {
        return words.say("title");
    }

    @Override
    protected Runnable prepare(Wish asked, Scene scene) {
        Catalogue catalogue = Catalogue.of(scene);
        Groups groups = Groups.of(catalogue, asked, scene, routes, language.numbers());
        String headline = words.say(
                "headline",
                language.numbers().count(catalogue.weighted()),
                words.count("benchmarks", catalogue.benches().size()));
        String about = words.say("lede", weighted(catalogue, Bench::saturated), weighted(catalogue, Bench::stale));
        return () -> {
            title.setText(headline);
            lede.setText(about);
            tools.show(asked, catalogue.benches().size());
            draw(groups);
        };
    }

    private String weighted(Catalogue catalogue, Function<Bench, Boolean> which) {
        return language.numbers()
                .count(catalogue.benches().values().stream()
                        .filter(bench -> bench.state() == State.WEIGHTED && which.apply(bench))
                        .count());
    }

    private void draw(Groups groups) {
        List<String> ids = groups.groups().stream().map(Group::id).toList();
        if (!ids.equals(parts.stream().map(Part::id).toList()) || ids.isEmpty()) {
            list.removeAll();
            parts.clear();
            groups.groups().forEach(group -> parts.add(new Part(group)));
        }
        if (ids.isEmpty()) {
            list.add(new Notice(words.say("nothing"), words.say("nothing.advice")));
        }
        for (int i = 0; i < parts.size(); i++) {
            parts.get(i).show(groups.groups().get(i));
        }
    }

    /// A category, or the whole list.
    private final class Part {

        private final String id;
        private final BenchTable table;
        private final PageSection section;
        private final Button more = new Button();

        Part(Group group) {
            id = group.id();
            boolean all = id.equals(Groups.ALL);
            String name = all ? words.say("title") : group.name();
            table = new BenchTable(words, name, all);
            section = new PageSection("category-" + id, name, table, more);
            more.addClassName("fold");
            more.addClickListener(click -> go(place(), asked().toggled(id)));
            list.add(section);
        }

        String id() {
            return id;
        }

        void show(Group group) {
            section.say(
                    id.equals(Groups.ALL)
                            ? words.count("benchmarks", group.lines().size())
                            : note(group));
            table.setVisible(!group.lines().isEmpty());
            table.show(group.lines());
            more.setVisible(!id.equals(Groups.ALL) && group.others() > 0 && !asked().picks());
            more.setText(group.folded() ? words.say("more", words.count("others", group.others())) : words.say("less"));
        }

        private String note(Group group) {
            if (group.weighted() == 0) {
                return words.say("category.shown", words.count("benchmarks", group.others()));
            }
            String share = language.numbers().weight(group.share());
            String weighted = words.count("benchmarks", group.weighted());
            return group.others() == 0
                    ? words.say("category.weighted", share, weighted)
                    : words.say("category.mixed", share, weighted, words.count("others.more", group.others()));
        }
    }
}
