package dev.podium.ingestion.kafka;

import dev.podium.contract.EventLogContract;
import dev.podium.event.EventLog;
import dev.podium.event.EventSubscriber;
import org.junit.jupiter.api.AfterEach;

class KafkaEventLogTest extends EventLogContract {

    private final KafkaStand stand = KafkaStand.fresh(4);

    @AfterEach
    void close() {
        stand.close();
    }

    @Override
    protected EventLog log() {
        return stand.log();
    }

    @Override
    protected void subscribe(EventSubscriber subscriber) {
        stand.follow(subscriber);
    }
}
