package dev.podium.scoring.kafka;

import dev.podium.event.Event;
import dev.podium.wire.EventCodec;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/// A topic that is written to without any of our own services.
public final class RawLog implements AutoCloseable {

    private final KafkaProducer<byte[], byte[]> producer;
    private final String topic;

    public RawLog(String servers, String topic) {
        this.topic = topic;
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", servers, "linger.ms", 0),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    public long append(Event event) {
        return get(send(record(event)));
    }

    /// Appends them in this order and returns the offset of the last.
    public long append(List<? extends Event> events) {
        long last = -1;
        for (Future<RecordMetadata> sent :
                events.stream().map(event -> send(record(event))).toList()) {
            last = get(sent);
        }
        return last;
    }

    public long append(byte[] key, Map<String, byte[]> headers, byte[] value) {
        ProducerRecord<byte[], byte[]> record = new ProducerRecord<>(topic, key, value);
        headers.forEach((name, content) -> record.headers().add(name, content));
        return get(send(record));
    }

    private Future<RecordMetadata> send(ProducerRecord<byte[], byte[]> record) {
        return producer.send(record);
    }

    private ProducerRecord<byte[], byte[]> record(Event event) {
        ProducerRecord<byte[], byte[]> record =
                new ProducerRecord<>(topic, EventCodec.key(event), EventCodec.value(event));
        EventCodec.headers(event).forEach((name, content) -> record.headers().add(name, content));
        return record;
    }

    private static long get(Future<RecordMetadata> sent) {
        try {
            return sent.get().offset();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
