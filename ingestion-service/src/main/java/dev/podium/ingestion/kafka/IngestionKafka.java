package dev.podium.ingestion.kafka;

import dev.podium.event.EventLog;
import dev.podium.ingestion.Boards;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The log on Kafka: `podium.kafka` says where, `podium.partitions` and `podium.replicas` how it is made if it is not
/// there.
@Configuration(proxyBeanMethods = false)
public class IngestionKafka {

    @Bean(destroyMethod = "close")
    KafkaLedger ingestionLedger(
            @Value("${podium.kafka:127.0.0.1:9092}") String servers,
            @Value("${podium.partitions:4}") int partitions,
            @Value("${podium.replicas:1}") int replicas,
            Boards boards) {
        KafkaClients clients = new KafkaClients(servers, "podium-ingestion");
        return new KafkaLedger(clients, TopicForm.ledger(partitions, replicas), boards, boards.standard()).start();
    }

    @Bean
    EventLog ingestionEventLog(KafkaLedger ledger) {
        return ledger.log();
    }
}
