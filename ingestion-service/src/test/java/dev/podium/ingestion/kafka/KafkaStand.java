package dev.podium.ingestion.kafka;

import dev.podium.event.EventSubscriber;
import dev.podium.testing.RealKafka;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.awaitility.Awaitility;

/// The log's adapters on a topic of their own, with everything closed at the end.
final class KafkaStand implements AutoCloseable {

    private final Deque<Runnable> opened = new ArrayDeque<>();
    private final KafkaClients clients;
    private final TopicGate gate;
    private final TopicAppender appender;

    KafkaStand(String bootstrapServers, TopicForm form) {
        clients = new KafkaClients(bootstrapServers, "stand");
        gate = new TopicGate(clients, form, Duration.ofMillis(200)).start();
        opened.push(gate::close);
        appender = new TopicAppender(clients, gate);
        opened.push(appender::close);
    }

    /// On the tests' broker, under a name that nobody else uses.
    static KafkaStand fresh(int partitions) {
        KafkaStand stand = new KafkaStand(
                RealKafka.bootstrapServers(), TopicForm.ledger(partitions, 1).named(RealKafka.freshName("ledger")));
        stand.awaitOpen();
        return stand;
    }

    void awaitOpen() {
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(gate::isOpen);
    }

    KafkaClients clients() {
        return clients;
    }

    TopicGate gate() {
        return gate;
    }

    TopicAppender appender() {
        return appender;
    }

    KafkaEventLog log() {
        return new KafkaEventLog(appender);
    }

    TopicFollower follow(EventSubscriber subscriber) {
        return read(new LedgerRecords(subscriber, "main"));
    }

    TopicFollower read(TopicFollower.Records records) {
        TopicFollower follower = new TopicFollower(clients, gate, records).start();
        opened.push(follower::close);
        return follower;
    }

    @Override
    public void close() {
        opened.forEach(Runnable::run);
    }
}
