package dev.podium.ui.pages;

import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.data.event.SortEvent;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.shared.communication.PushMode;
import dev.podium.board.Beat;
import dev.podium.board.Board;
import dev.podium.board.Desk;
import dev.podium.board.FeedEntry;
import dev.podium.memory.MemoryBoards;
import dev.podium.ui.Routes;
import dev.podium.ui.feed.BoardFeed;
import dev.podium.ui.feed.Subscription;
import dev.podium.ui.shell.LiveStatus;
import dev.podium.ui.shell.PageSection;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.node.ObjectNode;

/// A page without a browser, over boards in memory. Nothing happens unasked: the feed looks when a test says so.
@SpringBootTest(classes = PageTest.Wiring.class, properties = "spring.main.banner-mode=off")
@ViewPackages(packages = "dev.podium.ui")
public abstract class PageTest extends SpringBrowserlessTest {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final AtomicReference<Desk> DESK = new AtomicReference<>((question, patience) -> Optional.empty());

    @Autowired
    private DefaultListableBeanFactory beans;

    protected final Village village = new Village();

    /// The application's wiring with twins in the place of Redis.
    @Configuration(proxyBeanMethods = false)
    static class Wiring {

        @Bean
        MemoryBoards boards() {
            return new MemoryBoards();
        }

        @Bean
        BoardFeed feed(MemoryBoards reader) {
            return new BoardFeed(reader, InstantSource.system(), System::nanoTime);
        }

        @Bean
        Desk desk() {
            return (question, patience) -> DESK.get().ask(question, patience);
        }

        @Bean
        Routes routes(@Value("${podium.board:main}") String board) {
            return new Routes(board);
        }
    }

    /// Each test has boards and a feed of its own, and begins with the village on the leaderboard.
    @Override
    @BeforeEach
    protected void initVaadinEnvironment() {
        beans.destroySingleton("boards");
        beans.destroySingleton("feed");
        ask((question, patience) -> Optional.empty());
        publish(village.board());
        super.initVaadinEnvironment();
        // Without a browser no socket is ever opened, and a page without one is told nothing.
        UI.getCurrent().getPushConfiguration().setPushMode(PushMode.DISABLED);
        UI.getCurrent().getInternals().setPushConnection(null);
    }

    protected MemoryBoards boards() {
        return beans.getBean(MemoryBoards.class);
    }

    protected BoardFeed feed() {
        return beans.getBean(BoardFeed.class);
    }

    protected static void ask(Desk desk) {
        DESK.set(desk);
    }

    /// Lays a board and lets the feed see it.
    protected void publish(Board board) {
        boards().publish(board);
        boards().beat(
                        board.id(),
                        new Beat(board.version().asOf(), board.version().offset(), 0, null));
        feed().look(null);
    }

    /// Publishes boards and returns when whoever listens has heard of all but the last at least: for pages that are to
    /// take no notice.
    protected void publishAloud(Board... news) {
        AtomicLong heard = new AtomicLong();
        BoardFeed feed = feed();
        Subscription last = feed.subscribe("main", shown -> heard.set(shown.version()));
        for (Board board : news) {
            publish(board);
            await().dontCatchUncaughtExceptions()
                    .atMost(PATIENCE)
                    .until(() -> heard.get() == board.version().offset());
        }
        last.close();
        roundTrip();
    }

    /// Lays entries of the feed of `main` and lets the feed see them.
    protected void tell(FeedEntry... entries) {
        boards().feed("main", List.of(entries));
        feed().look(null);
    }

    /// Goes to an address, path and query.
    protected void open(String address) {
        Location to = new Location(address);
        UI.getCurrent().navigate(to.getPath(), to.getQueryParameters());
        roundTrip();
    }

    protected static String title() {
        return UI.getCurrent().getInternals().getTitle();
    }

    /// All that stands in a component, one space between the pieces.
    protected static String text(Component component) {
        return words(component.getElement()).filter(word -> !word.isEmpty()).collect(Collectors.joining(" "));
    }

    private static Stream<String> words(Element element) {
        return element.isTextNode()
                ? Stream.of(element.getText().strip())
                : element.getChildren().flatMap(PageTest::words);
    }

    /// The part of a page with this id.
    protected PageSection section(String id) {
        return find(PageSection.class).withAttribute("aria-labelledby", id).single();
    }

    protected NativeTable table(String caption) {
        return find(NativeTable.class)
                .withCondition(table -> table.getCaptionText().equals(caption))
                .single();
    }

    /// What the table with this caption says, row by row.
    protected List<String> rows(String caption) {
        return table(caption).getBody().getRows().stream().map(PageTest::text).toList();
    }

    protected String address() {
        return UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters();
    }

    /// Until the page shows what the feed's threads have brought.
    protected static void soon(ThrowingRunnable assertion) {
        await().pollInSameThread()
                .dontCatchUncaughtExceptions() // those of other tests' servers, on their way out
                .pollInterval(Duration.ofMillis(20))
                .atMost(PATIENCE)
                .untilAsserted(() -> {
                    roundTrip();
                    assertion.run();
                });
    }

    protected Button pause() {
        return find(Button.class).withClassName("pause").single();
    }

    /// What the header says about freshness, as it goes to the browser.
    protected String freshness() {
        return find(LiveStatus.class)
                .single()
                .getElement()
                .getChild(0)
                .getPropertyRaw("freshness")
                .toString();
    }

    /// What a browser tells the server when something happens to an element, and every filter on it is met.
    protected static void happen(Component component, String event) {
        ElementListenerMap listeners = component.getElement().getNode().getFeature(ElementListenerMap.class);
        ObjectNode data = JacksonUtils.createObjectNode();
        listeners.getExpressions(event).forEach(expression -> data.put(expression, true));
        listeners.fireEvent(new DomEvent(component.getElement(), event, data));
    }

    /// What a browser tells the server when somebody sorts by a column; the tester of grids sorts like a program.
    protected static <T> void sort(Grid<T> grid, String column, SortDirection direction) {
        List<GridSortOrder<T>> order = List.of(new GridSortOrder<>(grid.getColumnByKey(column), direction));
        grid.sort(order);
        ComponentUtil.fireEvent(grid, new SortEvent<>(grid, order, true));
        roundTrip();
    }
}
