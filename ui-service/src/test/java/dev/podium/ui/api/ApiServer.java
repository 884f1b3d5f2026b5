package dev.podium.ui.api;

import dev.podium.board.Board;
import dev.podium.board.Desk;
import dev.podium.memory.MemoryBoards;
import dev.podium.samples.Sample;
import dev.podium.ui.feed.BoardFeed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/// The read API on a real port, over boards in memory: one server for all tests of a JVM, each with board ids of its
/// own.
final class ApiServer {

    static final MemoryBoards BOARDS = new MemoryBoards();
    static final PastDesk DESK = new PastDesk();
    static final AtomicLong TICKS = new AtomicLong();
    static final BoardFeed FEED = new BoardFeed(BOARDS, () -> Sample.NOON, TICKS::get);

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final URI ADDRESS = start();

    private ApiServer() {}

    @SpringBootConfiguration
    @EnableAutoConfiguration
    @Import(ApiWiring.class)
    static class TestApplication {

        @Bean
        BoardFeed uiBoardFeed() {
            return FEED;
        }

        @Bean
        Desk uiDesk() {
            return DESK;
        }
    }

    /// Publishes a board and looks at it.
    static Board publish(Board board) {
        BOARDS.publish(board);
        FEED.look(board.id());
        return board;
    }

    static URI uri(String pathAndQuery) {
        return ADDRESS.resolve(pathAndQuery);
    }

    /// @param headers name, value, name, value, …
    static HttpResponse<String> get(String pathAndQuery, String... headers) {
        return send("GET", pathAndQuery, headers);
    }

    static HttpResponse<String> send(String method, String pathAndQuery, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(uri(pathAndQuery)).method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static URI start() {
        var context = new SpringApplicationBuilder(TestApplication.class)
                .properties(
                        "server.port=0",
                        "server.address=127.0.0.1",
                        "spring.threads.virtual.enabled=true",
                        "spring.autoconfigure.exclude=com.vaadin.flow.spring.SpringBootAutoConfiguration,"
                                + "com.vaadin.flow.spring.VaadinScopesConfig")
                .run();
        int port = ((ServletWebServerApplicationContext) context).getWebServer().getPort();
        return URI.create("http://127.0.0.1:" + port);
    }
}
