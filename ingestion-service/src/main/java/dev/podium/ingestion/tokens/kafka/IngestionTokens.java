package dev.podium.ingestion.tokens.kafka;

import dev.podium.ingestion.kafka.KafkaClients;
import dev.podium.ingestion.kafka.TopicForm;
import dev.podium.ingestion.tokens.Tokens;
import java.nio.file.Path;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The tokens on Kafka; `podium.admin-token-file` says where the first one is written.
@Configuration(proxyBeanMethods = false)
public class IngestionTokens {

    @Bean(destroyMethod = "close")
    KafkaTokenStore ingestionTokenStore(
            @Value("${podium.kafka:127.0.0.1:9092}") String servers,
            @Value("${podium.replicas:1}") int replicas,
            @Value("${podium.admin-token-file:}") String file,
            @Qualifier("ingestionClock") InstantSource clock) {
        KafkaClients clients = new KafkaClients(servers, "podium-tokens");
        Path wanted = file.isBlank() ? null : Path.of(file);
        return new KafkaTokenStore(clients, TopicForm.tokens(replicas), clock, wanted).start();
    }

    @Bean
    Tokens ingestionTokens(KafkaTokenStore store) {
        return store.tokens();
    }
}
