package dev.podium.ui.history;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouteParameters;
import dev.podium.board.Close;
import dev.podium.board.Desk;
import dev.podium.catalog.Model;
import dev.podium.result.Lane;
import dev.podium.ui.Place;
import dev.podium.ui.Routes;
import dev.podium.ui.chart.Chart;
import dev.podium.ui.feed.BoardFeed;
import dev.podium.ui.language.Texts;
import dev.podium.ui.mark.Mark;
import dev.podium.ui.mark.Marks;
import dev.podium.ui.page.BoardPage;
import dev.podium.ui.page.Scene;
import dev.podium.ui.shell.Destination;
import dev.podium.ui.shell.Frame;
import dev.podium.ui.shell.PageSection;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Ranks over time by the daily closes, and what changed between two of them.
@Route(value = Routes.HISTORY, layout = Frame.class)
@RouteAlias(value = Routes.BOARD_HISTORY, layout = Frame.class)
@StyleSheet("podium/history.css")
class HistoryPage extends BoardPage<Period> {

    private static final int HEIGHT = 420;

    private final transient Texts texts = language.texts("history");
    private final transient Tables tables = new Tables(texts, language.numbers());
    private final H1 headline = new H1(texts.say("head"));
    private final Paragraph lede = new Paragraph(texts.say("lede"));
    private final MultiSelectComboBox<Model> models = new MultiSelectComboBox<>(texts.say("models"));
    private final Chart chart = new Chart(HEIGHT);
    private final PageSection ranks = new PageSection("ranks", texts.say("ranks"), models, chart);
    private final DatePicker from = new DatePicker(texts.say("from"));
    private final DatePicker to = new DatePicker(texts.say("to"));
    private final Anchor before = new Anchor("", texts.say("before"));
    private final Anchor after = new Anchor("", texts.say("after"));
    private final Anchor causes = new Anchor("", texts.say("causes"));
    private final Div changes = new Div();
    private final PageSection changed =
            new PageSection("changed", texts.say("changed"), row(from, to), row(before, after, causes), changes);
    private final Paragraph none = new Paragraph(texts.say("none"));
    private List<List<String>> shown = List.of();
    private List<Model> offered = List.of();

    HistoryPage(BoardFeed feed, Desk desk, Routes routes) {
        super(feed, desk, routes, Destination.HISTORY);
        addClassName("history");
        lede.addClassName("lede");
        chart.addClassName("card");
        causes.setRouterIgnore(true);
        from.setI18n(Calendar.of(language));
        to.setI18n(Calendar.of(language));
        changes.addClassNames("card", "scroll");
        changes.getElement().setAttribute("role", "region");
        changes.getElement().setAttribute("aria-label", texts.say("changed"));
        changes.getElement().setAttribute("tabindex", "0");
        models.setItemLabelGenerator(Model::name);
        models.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                go(place(), new Period(ids(event.getValue()), asked().from(), asked().to()));
            }
        });
        from.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                go(place(), new Period(asked().models(), text(event.getValue()), asked().to()));
            }
        });
        to.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                go(place(), new Period(asked().models(), asked().from(), text(event.getValue())));
            }
        });
        Div head = new Div(headline, lede);
        head.addClassName("history-head");
        content.add(head, none, ranks, changed);
    }

    private static Div row(Component... parts) {
        Div row = new Div(parts);
        row.addClassName("history-row");
        return row;
    }

    private static List<String> ids(Set<Model> chosen) {
        return chosen.stream().map(Model::id).limit(Mark.SLOTS).toList();
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    @Override
    protected Period read(Place place, RouteParameters path, QueryParameters query) {
        return Period.of(query);
    }

    @Override
    protected String address(Place place, Period period) {
        return period.address(routes.history(place));
    }

    @Override
    protected String title(Period period, Scene scene) {
        return texts.say("title");
    }

    @Override
    protected Runnable prepare(Period period, Scene scene) {
        Story story = Story.of(period, scene, feed.history(scene.board().id()).closes());
        List<List<String>> lines = tables.lines(story.changes(), scene.index());
        return () -> {
            boolean any = story.closes().size() > 1;
            none.setVisible(!any);
            ranks.setVisible(any);
            changed.setVisible(any && story.from() != null);
            if (any) {
                draw(story, scene);
            }
            if (story.from() != null && story.to() != null) {
                change(story.from(), story.to(), lines, scene);
            }
        };
    }

    private void draw(Story story, Scene scene) {
        if (!scene.board().models().equals(offered)) {
            offered = scene.board().models();
            models.setItems(offered);
        }
        Set<Model> chosen = story.tracks().stream()
                .map(track -> scene.index().model(track.id()))
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (!models.getValue().equals(chosen)) {
            models.setValue(chosen);
        }
        List<Mark> marks =
                Marks.current().of(story.tracks().stream().map(Story.Track::id).toList());
        String sentence = tables.sentence(story);
        ranks.say(sentence);
        chart.show(tables.data(story, marks), sentence, tables.twin(story));
    }

    private void change(Close first, Close last, List<List<String>> lines, Scene scene) {
        put(from, first.day());
        put(to, last.day());
        before.setHref(routes.leaderboard(place().at(Long.toString(first.offset()))));
        after.setHref(routes.leaderboard(place().at(Long.toString(last.offset()))));
        causes.setHref("api/v1/boards/" + scene.board().id() + "/movements?from=" + first.offset() + "&to="
                + last.offset() + (scene.lane() == Lane.VERIFIED ? "&lane=verified" : ""));
        changed.say(tables.changed(first, last, lines.size()));
        changes.setVisible(!lines.isEmpty());
        if (!lines.equals(shown)) {
            shown = lines;
            changes.removeAll();
            changes.add(tables.table(lines));
        }
    }

    private static void put(DatePicker picker, LocalDate day) {
        if (!day.equals(picker.getValue())) {
            picker.setValue(day);
        }
    }
}
