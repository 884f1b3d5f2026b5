package dev.podium.ingestion.kafka;

import dev.podium.event.EventLog;
import dev.podium.event.EventSubscriber;
import java.util.Optional;

/// The ledger on Kafka as one thing: the topic that is watched, the log that appends to it, and the reader that tells a
/// subscriber all of it.
public final class KafkaLedger implements AutoCloseable {

    private final TopicGate gate;
    private final TopicAppender appender;
    private final LedgerRecords records;
    private final TopicFollower follower;

    /// @param standardBoard told that the log was read to its end even if it has no record
    public KafkaLedger(KafkaClients clients, TopicForm form, EventSubscriber subscriber, String standardBoard) {
        gate = new TopicGate(clients, form);
        appender = new TopicAppender(clients, gate);
        records = new LedgerRecords(subscriber, standardBoard);
        follower = new TopicFollower(clients, gate, records);
    }

    /// Begins to watch and to read, and comes back at once, whether the broker is there or not.
    public KafkaLedger start() {
        gate.start();
        follower.start();
        return this;
    }

    public EventLog log() {
        return new KafkaEventLog(appender);
    }

    /// Whether the log can be written to and is being read.
    public boolean isReachable() {
        return gate.isOpen() && gate.isReachable() && follower.isMoving();
    }

    /// What is wrong with the log, in one line.
    public Optional<String> objection() {
        return gate.objection();
    }

    /// Number of records that were not read yet; -1 while that is not known.
    public long lag() {
        return follower.lag();
    }

    /// Number of records that name no board.
    public long boardless() {
        return records.boardless();
    }

    @Override
    public void close() {
        follower.close();
        appender.close();
        gate.close();
    }
}
