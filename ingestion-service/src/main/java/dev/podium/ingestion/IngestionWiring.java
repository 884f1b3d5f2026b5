package dev.podium.ingestion;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.PropertySource;

/// Ingestion, whole: the HTTP side over the log, the tokens' topic and the board's store.
@Configuration(proxyBeanMethods = false)
@Import(IngestionHttp.class)
@PropertySource("classpath:dev/podium/ingestion/ingestion.properties")
public class IngestionWiring {

    @Bean
    InstantSource ingestionClock() {
        return InstantSource.system();
    }
}
