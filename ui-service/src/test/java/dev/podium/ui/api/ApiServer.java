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
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;

/// The read API on a real port, over boards in memory.
final class ApiServer implements AutoCloseable {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    final MemoryBoards boards = new MemoryBoards();
    final PastDesk desk = new PastDesk();
    final AtomicLong ticks = new AtomicLong();
    final BoardFeed feed = new BoardFeed(boards, () -> Sample.NOON, ticks::get);

    private final ConfigurableApplicationContext context;
    private final URI address;

    /// One for all tests of a JVM that bring board ids of their own.
    static final ApiServer SHARED = new ApiServer();

    @SpringBootConfiguration
    @EnableAutoConfiguration
    @Import(ApiWiring.class)
    static class TestApplication {}

    ApiServer() {
        context = new SpringApplicationBuilder(TestApplication.class)
                .initializers((GenericApplicationContext beans) -> {
                    beans.registerBean("uiBoardFeed", BoardFeed.class, () -> feed);
                    beans.registerBean("uiDesk", Desk.class, () -> desk);
                })
                .properties(
                        "server.port=0",
                        "server.address=127.0.0.1",
                        "spring.main.banner-mode=off",
                        "spring.threads.virtual.enabled=true",
                        "spring.autoconfigure.exclude=com.vaadin.flow.spring.SpringBootAutoConfiguration,"
                                + "com.vaadin.flow.spring.VaadinScopesConfig")
                .run();
        int port = ((ServletWebServerApplicationContext) context).getWebServer().getPort();
        address = URI.create("http://127.0.0.1:" + port);
    }

    /// Publishes a board and looks at it.
    Board publish(Board board) {
        boards.publish(board);
        feed.look(board.id());
        return board;
    }

    URI uri(String pathAndQuery) {
        return address.resolve(pathAndQuery);
    }

    /// @param headers name, value, name, value, …
    HttpResponse<String> get(String pathAndQuery, String... headers) {
        return send("GET", pathAndQuery, headers);
    }

    HttpResponse<String> send(String method, String pathAndQuery, String... headers) {
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

    @Override
    public void close() {
        context.close();
    }
}
