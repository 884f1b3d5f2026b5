package dev.podium.ui;

import com.vaadin.flow.spring.annotation.EnableVaadin;
import dev.podium.board.BoardReader;
import dev.podium.board.Desk;
import dev.podium.ui.api.ApiWiring;
import dev.podium.ui.crowd.Doorkeeper;
import dev.podium.ui.crowd.OpenPages;
import dev.podium.ui.feed.BoardFeed;
import dev.podium.ui.redis.RedisAccess;
import dev.podium.ui.redis.RedisBoardReader;
import dev.podium.ui.redis.RedisDesk;
import dev.podium.ui.shell.Greeting;
import dev.podium.ui.shell.LeanPush;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.PropertySource;

/// How the process is put together: Redis → feed → pages and read API.
// Named, because in the standalone the application class lies in another package.
@EnableVaadin("dev.podium.ui")
@Configuration(proxyBeanMethods = false)
@Import(ApiWiring.class)
@PropertySource("classpath:podium-ui.properties")
public class UiWiring {

    @Bean
    RedisAccess uiRedis(@Value("${podium.redis:redis://127.0.0.1:6379}") URI address) {
        return new RedisAccess(address);
    }

    @Bean
    BoardReader uiBoardReader(RedisAccess uiRedis) {
        return new RedisBoardReader(uiRedis);
    }

    @Bean
    Routes uiRoutes(@Value("${podium.board:main}") String board) {
        return new Routes(board);
    }

    @Bean
    Desk uiDesk(RedisAccess uiRedis) {
        return new RedisDesk(uiRedis);
    }

    @Bean
    BoardFeed uiBoardFeed(BoardReader uiBoardReader) {
        return new BoardFeed(uiBoardReader, InstantSource.system(), System::nanoTime).start();
    }

    @Bean
    Greeting uiGreeting() {
        return new Greeting();
    }

    @Bean
    LeanPush uiLeanPush() {
        return new LeanPush();
    }

    @Bean
    OpenPages uiOpenPages(@Value("${podium.most-pages:0}") int most) {
        return new OpenPages(most, Duration.ofSeconds(30));
    }

    @Bean
    Doorkeeper uiDoorkeeper(OpenPages uiOpenPages) {
        return new Doorkeeper(uiOpenPages);
    }

    @Bean
    MeterBinder uiMeters(OpenPages uiOpenPages, BoardFeed uiBoardFeed) {
        return registry -> {
            Gauge.builder("podium.ui.sessions", uiOpenPages, OpenPages::open)
                    .description("pages that are open")
                    .register(registry);
            Timer pushed = Timer.builder("podium.push")
                    .description("from having a board to a page that shows it")
                    .register(registry);
            uiBoardFeed.onTold(pushed::record);
        };
    }

    /// Ready once a board is in hand, or the store itself says that there is none yet.
    @Bean
    HealthIndicator uiBoards(BoardFeed uiBoardFeed) {
        return () -> (uiBoardFeed.ready() ? Health.up() : Health.outOfService())
                .withDetail("boards", uiBoardFeed.boards().size())
                .build();
    }
}
