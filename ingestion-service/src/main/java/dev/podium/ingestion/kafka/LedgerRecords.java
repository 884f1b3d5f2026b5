package dev.podium.ingestion.kafka;

import dev.podium.event.EventSubscriber;
import dev.podium.event.Recorded;
import dev.podium.wire.EventCodec;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Turns records of the ledger's topic into what a subscriber hears of each board.
public final class LedgerRecords implements TopicFollower.Records {

    private static final Logger LOG = LoggerFactory.getLogger(LedgerRecords.class);

    private final EventSubscriber subscriber;
    private final String standardBoard;
    private final Set<String> boards = new HashSet<>();
    private final AtomicLong boardless = new AtomicLong();
    private boolean caughtUp;

    /// @param standardBoard told that the log was read to its end even if it has no record
    public LedgerRecords(EventSubscriber subscriber, String standardBoard) {
        this.subscriber = subscriber;
        this.standardBoard = standardBoard;
    }

    /// How many records name no board, so that nobody can be told of them.
    public long boardless() {
        return boardless.get();
    }

    @Override
    public void on(int partition, List<ConsumerRecord<byte[], byte[]>> batch, boolean atEnd) {
        Map<String, List<Recorded>> heard = byBoard(batch);
        boards.addAll(heard.keySet());
        heard.forEach((board, recorded) -> subscriber.onBatch(board, recorded, caughtUp));
    }

    /// Only now, for all boards at once: before, a board in a partition that is still read would look as if it were
    /// not there.
    @Override
    public void onCaughtUp() {
        caughtUp = true;
        boards.add(standardBoard);
        boards.forEach(board -> subscriber.onBatch(board, List.of(), true));
    }

    private Map<String, List<Recorded>> byBoard(List<ConsumerRecord<byte[], byte[]>> batch) {
        Map<String, List<Recorded>> heard = new LinkedHashMap<>();
        for (ConsumerRecord<byte[], byte[]> entry : batch) {
            String board = EventCodec.board(entry.key());
            if (board == null) {
                boardless.incrementAndGet();
                LOG.warn(
                        "The record at offset {} of partition {} names no board and is passed over",
                        entry.offset(),
                        entry.partition());
            } else {
                heard.computeIfAbsent(board, b -> new ArrayList<>()).add(recorded(board, entry));
            }
        }
        return heard;
    }

    private static Recorded recorded(String board, ConsumerRecord<byte[], byte[]> entry) {
        Map<String, byte[]> headers = new HashMap<>();
        for (Header header : entry.headers()) {
            if (header.value() != null) {
                headers.put(header.key(), header.value());
            }
        }
        return new Recorded(
                entry.offset(),
                Instant.ofEpochMilli(entry.timestamp()),
                EventCodec.read(board, headers, entry.value()));
    }
}
