package dev.podium.ingestion.kafka;

import dev.podium.event.LogUnavailable;
import dev.podium.event.LogUnavailable.Outcome;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InvalidTimestampException;
import org.apache.kafka.common.errors.PolicyViolationException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.jspecify.annotations.Nullable;

/// Appends to one topic, and answers within 2 s whether that is done, was never tried, or is not known.
public final class TopicAppender implements AutoCloseable {

    private static final Duration CLOSING = Duration.ofSeconds(2);

    /// The client's own limits end earlier, but where it waited for a place in its buffer first, or where its thread
    /// hangs.
    /// The rest of the 2 s is for whatever stands between a caller and this, on a busy machine.
    private static final Duration PATIENCE = Duration.ofMillis(1_300);

    /// Once a call has waited in vain for the broker, others do not wait for it one after another: thousands of rows
    /// of a batch would.
    private static final Duration REST = Duration.ofMillis(250);

    private final KafkaClients clients;
    private final TopicGate gate;
    private @Nullable Producer<byte[], byte[]> producer;
    private boolean closed;
    private volatile long restUntil = System.nanoTime();

    public TopicAppender(KafkaClients clients, TopicGate gate) {
        this.clients = clients;
        this.gate = gate;
    }

    /// Completes with the record's place, or with [LogUnavailable]. The call itself blocks for 500 ms at most.
    public CompletableFuture<RecordMetadata> append(byte[] key, Map<String, byte[]> headers, byte[] value) {
        long begin = System.nanoTime();
        // Not before the gate is open: a broker may make a topic unasked, with settings that lose records.
        if (!gate.isOpen() || begin - restUntil < 0) {
            return CompletableFuture.failedFuture(notWritten(new IllegalStateException(gate.topic() + " is away")));
        }
        ProducerRecord<byte[], byte[]> appendix = new ProducerRecord<>(gate.topic(), key, value);
        headers.forEach((name, bytes) -> appendix.headers().add(name, bytes));
        try {
            return send(appendix)
                    .orTimeout(begin + PATIENCE.toNanos() - System.nanoTime(), TimeUnit.NANOSECONDS)
                    .exceptionallyCompose(e -> {
                        gate.look();
                        return CompletableFuture.failedFuture(honest(e));
                    });
        } catch (KafkaException | IllegalStateException e) {
            // Thrown before the record reaches the client's buffer.
            return CompletableFuture.failedFuture(notWritten(e));
        }
    }

    private CompletableFuture<RecordMetadata> send(ProducerRecord<byte[], byte[]> appendix) {
        CompletableFuture<RecordMetadata> sent = new CompletableFuture<>();
        Thread caller = Thread.currentThread();
        var _ = producer().send(appendix, (place, failure) -> {
            if (failure == null) {
                sent.complete(place);
            } else if (Thread.currentThread() == caller) {
                // Refused on the way into the buffer: only the client's own thread speaks to the broker.
                restUntil = System.nanoTime() + (failure instanceof TimeoutException ? REST.toNanos() : 0);
                sent.completeExceptionally(notWritten(failure));
            } else {
                sent.completeExceptionally(failure);
            }
        });
        return sent;
    }

    /// Made when it is first needed, since an address may not be resolvable before.
    private synchronized Producer<byte[], byte[]> producer() {
        if (closed) {
            throw new IllegalStateException("closed");
        }
        Producer<byte[], byte[]> ready = producer;
        if (ready == null) {
            ready = clients.producer();
            producer = ready;
        }
        return ready;
    }

    private static LogUnavailable honest(Throwable e) {
        Throwable cause = e instanceof CompletionException && e.getCause() != null ? e.getCause() : e;
        return switch (cause) {
            case LogUnavailable known -> known;
            // The broker refuses these for what they are, at every attempt.
            case RecordTooLargeException _,
                    InvalidRecordException _,
                    InvalidTimestampException _,
                    PolicyViolationException _ -> notWritten(cause);
            default -> new LogUnavailable(Outcome.UNKNOWN, cause);
        };
    }

    private static LogUnavailable notWritten(Throwable cause) {
        return new LogUnavailable(Outcome.NOT_WRITTEN, cause);
    }

    /// Sends what is on its way, for 2 s at most.
    @Override
    public synchronized void close() {
        closed = true;
        if (producer != null) {
            producer.close(CLOSING);
        }
    }
}
