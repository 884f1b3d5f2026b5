package dev.podium.ui;

import dev.podium.board.BoardReader;
import dev.podium.ui.feed.BoardFeed;
import dev.podium.ui.redis.RedisAccess;
import dev.podium.ui.redis.RedisBoardReader;
import java.net.URI;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// How the process is put together: Redis → feed → pages and read API.
@Configuration(proxyBeanMethods = false)
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
    BoardFeed uiBoardFeed(BoardReader uiBoardReader) {
        return new BoardFeed(uiBoardReader, InstantSource.system(), System::nanoTime).start();
    }
}
