package dev.podium.ingestion.kafka;

import dev.podium.event.Appended;
import dev.podium.event.Event;
import dev.podium.event.EventLog;
import dev.podium.wire.EventCodec;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;

/// The append side of the log on Kafka: a board's events in one partition, in the order of the calls.
public final class KafkaEventLog implements EventLog {

    private final TopicAppender appender;

    public KafkaEventLog(TopicAppender appender) {
        this.appender = appender;
    }

    @Override
    public CompletableFuture<Appended> append(Event event) {
        return appender.append(EventCodec.key(event), EventCodec.headers(event), EventCodec.value(event))
                .thenApply(place -> new Appended(place.offset(), Instant.ofEpochMilli(place.timestamp())));
    }
}
