package dev.podium.ingestion;

import dev.podium.ingestion.kafka.IngestionKafka;
import dev.podium.ingestion.kafka.KafkaLedger;
import dev.podium.ingestion.redis.IngestionRedis;
import dev.podium.ingestion.starter.IngestionStarter;
import dev.podium.ingestion.tokens.kafka.IngestionTokens;
import dev.podium.ingestion.tokens.kafka.KafkaTokenStore;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.PropertySource;

/// Ingestion, whole: the HTTP side over the log, the tokens' topic and the board's store.
@Configuration(proxyBeanMethods = false)
@Import({IngestionHttp.class, IngestionKafka.class, IngestionTokens.class, IngestionRedis.class, IngestionStarter.class
})
@PropertySource("classpath:dev/podium/ingestion/ingestion.properties")
public class IngestionWiring {

    @Bean
    InstantSource ingestionClock() {
        return InstantSource.system();
    }

    @Bean
    LogReach ingestionLogReach(KafkaLedger ledger, KafkaTokenStore tokens) {
        return () -> ledger.isReachable() && tokens.isReady();
    }
}
