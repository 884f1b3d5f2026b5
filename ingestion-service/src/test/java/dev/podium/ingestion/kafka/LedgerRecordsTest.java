package dev.podium.ingestion.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.podium.event.EventSubscriber;
import dev.podium.event.Recorded;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class LedgerRecordsTest {

    private final List<String> calls = new ArrayList<>();
    private final EventSubscriber subscriber = (board, batch, atEnd) ->
            calls.add(board + batch.stream().map(Recorded::offset).toList() + (atEnd ? " end" : ""));
    private final LedgerRecords records = new LedgerRecords(subscriber, "main");

    private static ConsumerRecord<byte[], byte[]> entry(int partition, long offset, String board) {
        return new ConsumerRecord<>("ledger", partition, offset, board.getBytes(UTF_8), new byte[0]);
    }

    @Test
    void groupsABatchByBoardInTheOrderOfTheLog() {
        records.on(0, List.of(entry(0, 0, "b"), entry(0, 1, "a"), entry(0, 2, "b")), false);
        assertThat(calls).containsExactly("b[0, 2]", "a[1]");
    }

    @Test
    void tellsNobodyTheEndBeforeAllPartitionsAreRead() {
        records.on(0, List.of(entry(0, 0, "a")), true);
        records.on(1, List.of(entry(1, 0, "b")), false);
        assertThat(calls).containsExactly("a[0]", "b[0]");
    }

    @Test
    void tellsTheEndToEveryBoardOnceAllPartitionsAreRead() {
        records.on(0, List.of(entry(0, 0, "a")), true);
        records.on(1, List.of(entry(1, 0, "b")), true);
        records.onCaughtUp();
        records.on(0, List.of(entry(0, 1, "c")), true);
        assertThat(calls.subList(0, 2)).containsExactly("a[0]", "b[0]");
        assertThat(calls.subList(2, 5)).containsExactlyInAnyOrder("a[] end", "b[] end", "main[] end");
        assertThat(calls.subList(5, 6)).containsExactly("c[1] end");
    }

    @Test
    void tellsTheStandardBoardThatAnEmptyLogIsAtItsEnd() {
        records.on(0, List.of(), true);
        records.onCaughtUp();
        assertThat(calls).containsExactly("main[] end");
    }
}
