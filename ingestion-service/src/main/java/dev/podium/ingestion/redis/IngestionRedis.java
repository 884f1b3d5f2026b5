package dev.podium.ingestion.redis;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What ingestion asks of Redis; `podium.redis` says where it is.
@Configuration(proxyBeanMethods = false)
public class IngestionRedis {

    @Bean(destroyMethod = "close")
    RedisShownVersion ingestionShownVersion(@Value("${podium.redis:redis://127.0.0.1:6379}") URI address) {
        return new RedisShownVersion(address);
    }

    /// Only for those who ask for it by name: in one process with others this is not everybody's desk.
    @Bean(destroyMethod = "close", defaultCandidate = false)
    RedisDesk ingestionDesk(@Value("${podium.redis:redis://127.0.0.1:6379}") URI address) {
        return new RedisDesk(address);
    }
}
