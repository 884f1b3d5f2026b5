package dev.podium.ui.crowd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.spring.annotation.EnableVaadin;
import dev.podium.board.Desk;
import dev.podium.memory.MemoryBoards;
import dev.podium.ui.Routes;
import dev.podium.ui.api.ApiWiring;
import dev.podium.ui.feed.BoardFeed;
import dev.podium.ui.pages.Village;
import dev.podium.ui.shell.Greeting;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;

/// More readers than there is room for, at a real server with real sockets.
class DoorkeeperTest {

    private static final int MOST = 4;
    private static final Duration SHORT = Duration.ofMillis(300);
    private static final Duration LONG = Duration.ofMinutes(5);

    private final List<Visitor> visitors = new ArrayList<>();
    private OpenPages pages;
    private @Nullable ServletWebServerApplicationContext server;

    @SpringBootConfiguration
    @EnableAutoConfiguration
    @EnableVaadin("dev.podium.ui")
    @Import(ApiWiring.class)
    static class TestApplication {}

    private void start(Duration grace) {
        pages = new OpenPages(MOST, grace);
        MemoryBoards boards = new MemoryBoards();
        boards.publish(new Village().board());
        BoardFeed feed = new BoardFeed(boards, InstantSource.system(), System::nanoTime);
        feed.look(null);
        server = (ServletWebServerApplicationContext) new SpringApplicationBuilder(TestApplication.class)
                .initializers((GenericApplicationContext beans) -> {
                    beans.registerBean(BoardFeed.class, () -> feed);
                    beans.registerBean(Desk.class, () -> (question, patience) -> Optional.empty());
                    beans.registerBean(Routes.class, () -> new Routes("main"));
                    beans.registerBean(Greeting.class, Greeting::new);
                    beans.registerBean(Doorkeeper.class, () -> new Doorkeeper(pages));
                })
                .properties(
                        "server.port=0",
                        "server.address=127.0.0.1",
                        "spring.main.banner-mode=off",
                        "vaadin.productionMode=true")
                .run();
    }

    @AfterEach
    void stop() {
        visitors.forEach(Visitor::close);
        if (server != null) {
            server.close();
        }
    }

    private Visitor visitor() {
        Visitor visitor =
                new Visitor(Objects.requireNonNull(server).getWebServer().getPort());
        visitors.add(visitor);
        return visitor;
    }

    private void fill() throws IOException, InterruptedException {
        for (int i = 0; i < MOST; i++) {
            visitor().stay();
        }
    }

    @Test
    void aThirdOfTheHeapIsForPages() {
        long most = Runtime.getRuntime().maxMemory() / 3 / (512 * 1024);
        assertThat(new OpenPages(0, LONG).most()).isEqualTo((int) most);
    }

    @Test
    void whoFindsNoRoomIsToldSoInTheirLanguageAndTheApiGoesOn() throws IOException, InterruptedException {
        start(LONG);
        fill();
        HttpResponse<String> answer = visitor().knock();
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.body()).contains("Podium ist voll besetzt", "<html lang=\"de\">");
        assertThat(visitor().ask("/api/v1/boards").statusCode()).isEqualTo(200);
    }

    @Test
    void thosePagesGiveWayThatNobodyReadsAnyMore() throws IOException, InterruptedException {
        start(SHORT);
        fill();
        visitors.getFirst().close();
        await().untilAsserted(() -> assertThat(visitor().knock().statusCode()).isEqualTo(200));
        await().untilAsserted(() -> assertThat(pages.open()).isEqualTo(MOST - 1));
    }

    @Test
    void aPageThatIsReadStaysHoweverManyKnock() throws IOException, InterruptedException {
        start(SHORT);
        fill();
        Visitor stranger = visitor();
        long end = System.nanoTime() + 4 * SHORT.toNanos() + OpenPages.BETWEEN_SWEEPS.toNanos();
        while (System.nanoTime() < end) {
            assertThat(stranger.knock().statusCode()).isEqualTo(503);
        }
        assertThat(pages.open()).isEqualTo(MOST);
    }

    @Test
    void whoLoadsTheirPageAnewIsNotTurnedAway() throws IOException, InterruptedException {
        start(LONG);
        fill();
        assertThat(visitors.getLast().knock().statusCode()).isEqualTo(200);
    }

    @Test
    void whoNeverOpensASocketKeepsNobodyOut() throws IOException, InterruptedException {
        start(SHORT);
        for (int i = 0; i < 3 * MOST; i++) {
            visitor().enter();
        }
        assertThat(pages.open()).isLessThanOrEqualTo(MOST + 1);
        await().untilAsserted(() -> assertThat(visitor().knock().statusCode()).isEqualTo(200));
    }

    @Test
    void aPageThatSaysGoodbyeMakesRoomAtOnce() throws IOException, InterruptedException {
        start(LONG);
        fill();
        visitors.getFirst().leave();
        await().untilAsserted(() -> assertThat(pages.open()).isEqualTo(MOST - 1));
        assertThat(visitor().knock().statusCode()).isEqualTo(200);
    }
}
