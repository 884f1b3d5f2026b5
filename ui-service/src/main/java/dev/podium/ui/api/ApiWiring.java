package dev.podium.ui.api;

import dev.podium.board.Desk;
import dev.podium.ui.api.export.BoardFileApi;
import dev.podium.ui.api.export.ModelFilesApi;
import dev.podium.ui.api.http.Moments;
import dev.podium.ui.api.http.ProblemAdvice;
import dev.podium.ui.api.http.ReadGate;
import dev.podium.ui.api.http.ReadRoutes;
import dev.podium.ui.api.http.SafeHeaders;
import dev.podium.ui.api.stream.StreamApi;
import dev.podium.ui.api.stream.Streams;
import dev.podium.ui.api.tomcat.PlainTomcat;
import dev.podium.ui.api.tomcat.SmallSockets;
import dev.podium.ui.feed.BoardFeed;
import dev.podium.wire.ApiRoutes;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.Ordered;

/// How the read API is put together: feed and desk → moments → controllers, behind a gate.
@Configuration(proxyBeanMethods = false)
@Import({
    LeaderboardApi.class,
    ModelsApi.class,
    BenchmarksApi.class,
    CompareApi.class,
    MovementsApi.class,
    EventsApi.class,
    BoardsApi.class,
    ExportApi.class,
    BoardFileApi.class,
    ModelFilesApi.class,
    StreamApi.class,
    ProblemAdvice.class
})
public class ApiWiring {

    private static final int MOST_STREAMS = 500;
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    @Bean
    Moments uiMoments(BoardFeed uiBoardFeed, Desk uiDesk, @Value("${podium.board:main}") String board) {
        return new Moments(uiBoardFeed, uiDesk, board);
    }

    @Bean
    Streams uiStreams(BoardFeed uiBoardFeed) {
        return new Streams(uiBoardFeed, MOST_STREAMS, HEARTBEAT);
    }

    /// Streams end before the server stops, which otherwise would wait for them.
    @Bean
    ApplicationListener<ContextClosedEvent> uiStreamsEnd(Streams uiStreams) {
        return event -> uiStreams.close();
    }

    @Bean
    ApiRoutes uiReadRoutes() {
        return ReadRoutes.table();
    }

    @Bean
    PlainTomcat uiPlainTomcat() {
        return new PlainTomcat();
    }

    @Bean
    SmallSockets uiSmallSockets() {
        return new SmallSockets();
    }

    @Bean
    FilterRegistrationBean<SafeHeaders> uiSafeHeaders() {
        FilterRegistrationBean<SafeHeaders> filter = new FilterRegistrationBean<>(new SafeHeaders());
        filter.setName("uiSafeHeaders");
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return filter;
    }

    @Bean
    FilterRegistrationBean<ReadGate> uiReadGate(ObjectProvider<ApiRoutes> tables) {
        FilterRegistrationBean<ReadGate> filter =
                new FilterRegistrationBean<>(new ReadGate(tables.stream().toList()));
        filter.setName("uiReadGate");
        filter.addUrlPatterns("/api/*");
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 20);
        return filter;
    }
}
