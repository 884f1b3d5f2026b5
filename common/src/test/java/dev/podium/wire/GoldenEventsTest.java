package dev.podium.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.podium.board.Board;
import dev.podium.event.Entry;
import dev.podium.event.Event;
import dev.podium.samples.Golden;
import dev.podium.samples.Logs;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What was ever written into a log is read for ever.
class GoldenEventsTest {

    /// What came after the first ledger.
    private static final Set<String> LATER = Set.of(
            "benchmark.described.v1.anchors", "methodology.published.v1.completed", "result.submitted.v1.imported");

    static List<Golden> goldens() {
        return Golden.all();
    }

    private static Event read(Golden golden) {
        Entry entry = EventCodec.read("main", golden.headerBytes(), golden.value());
        assertThat(entry).isInstanceOf(Event.class);
        return (Event) entry;
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void anOldEventIsReadAndWrittenBackEqual(Golden golden) {
        Event event = read(golden);

        assertThat(EventCodec.type(event)).isEqualTo(golden.type());
        assertThat(new String(EventCodec.value(event), StandardCharsets.UTF_8)).isEqualTo(golden.json());
        Map<String, String> headers = new HashMap<>();
        EventCodec.headers(event).forEach((k, v) -> headers.put(k, new String(v, StandardCharsets.UTF_8)));
        assertThat(headers).isEqualTo(golden.headers());
    }

    @Test
    void everyTypeHasAGoldenEvent() {
        assertThat(goldens().stream().map(Golden::type).collect(Collectors.toSet()))
                .isEqualTo(EventCodec.types());
    }

    @Test
    void anOldLedgerGivesTheSameStandingsAsEver() {
        List<Event> log = new ArrayList<>();
        goldens().stream()
                .filter(golden -> golden.type().endsWith(".v1") && !LATER.contains(golden.name()))
                .forEach(golden -> log.add(read(golden)));
        Board board = Logs.board(log);

        assertThat(board.observations()).hasSize(2);
        // If this changes, old ledgers show another board than they did: that takes a new rule, in a new revision.
        assertThat(BoardHash.unordered(board))
                .isEqualTo("04244660611942c37489b64669d609354fe672812bbd5a39008627d29a9cc942");
    }
}
