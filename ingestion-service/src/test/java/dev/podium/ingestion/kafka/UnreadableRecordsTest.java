package dev.podium.ingestion.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.podium.contract.Ear;
import dev.podium.event.Event;
import dev.podium.event.Recorded;
import dev.podium.event.TooNew;
import dev.podium.event.Unreadable;
import dev.podium.ledger.Ledger;
import dev.podium.samples.Sample;
import dev.podium.wire.EventCodec;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Whatever somebody writes into the log by hand: it is counted, and blocks nothing.
class UnreadableRecordsTest {

    private static final Event GOOD =
            Sample.result("r1", "alpha", "gpqa", 70).setting("high").event();
    private static final String JSON = new String(EventCodec.value(GOOD), UTF_8);

    private final KafkaStand stand = KafkaStand.fresh(1);
    private final Producer<byte[], byte[]> raw = stand.clients().producer();

    @AfterEach
    void close() {
        raw.close();
        stand.close();
    }

    private void write(byte @Nullable [] key, @Nullable String type, byte @Nullable [] value) {
        ProducerRecord<byte[], byte[]> entry = new ProducerRecord<>(stand.gate().topic(), key, value);
        if (type != null) {
            entry.headers().add("ce_type", type.getBytes(UTF_8));
        }
        var _ = raw.send(entry);
    }

    /// Values that are no event under the type `result.submitted.v1`.
    private static List<byte[]> badValues() {
        List<byte[]> bad = new ArrayList<>();
        for (String text : List.of(
                "",
                " ",
                "{",
                "}",
                "[]",
                "null",
                "true",
                "17",
                "\"text\"",
                "{}",
                "{}{}",
                "<xml/>",
                "id,score",
                "\u0000",
                JSON.substring(1),
                JSON.substring(0, JSON.length() / 2),
                JSON.replace("\"id\":\"r1\"", "\"id\":null"),
                JSON.replace("\"id\":\"r1\",", ""),
                JSON.replace("70.0", "NaN"),
                JSON.replace("70.0", "\"NaN\""),
                JSON.replace("70.0", "1e999"),
                JSON.replace("70.0", "null"),
                JSON.replace("70.0", "[70]"),
                JSON.replace("70.0", "{}"),
                JSON.replace("\"origin\":{", "\"origin\":[{").replace("}}", "}]}"),
                JSON.replace("\"board\":\"main\"", "\"board\":\"other\""),
                JSON.replace("\"board\":\"main\"", "\"board\":null"),
                JSON.replace("\"topic\":\"podium.ledger.v1\"", "\"topic\":\"podium.tokens.v1\""),
                JSON.replace(",\"topic\":\"podium.ledger.v1\"", ""),
                JSON.replace("2026-03-14", "yesterday"),
                JSON.replace("unknown", "my-cousin"),
                "[".repeat(100_000),
                "{\"a\":".repeat(100_000),
                "\"" + "x".repeat((1 << 20) + 1) + "\"")) {
            bad.add(text.getBytes(UTF_8));
        }
        byte[] noise = new byte[4096];
        new Random(7).nextBytes(noise);
        bad.add(noise);
        bad.add(new byte[] {(byte) 0xc0, (byte) 0xaf});
        return bad;
    }

    /// The same event under another id.
    private static byte[] good(int number) {
        return JSON.replace("\"id\":\"r1\"", "\"id\":\"good-" + number + "\"").getBytes(UTF_8);
    }

    @Test
    void areCountedAndBlockNothing() {
        byte[] main = "main".getBytes(UTF_8);
        List<byte[]> bad = badValues();
        assertThat(bad).hasSizeGreaterThan(30).noneMatch(value -> JSON.equals(new String(value, UTF_8)));
        for (int i = 0; i < bad.size(); i++) {
            write(main, "result.submitted.v1", bad.get(i));
            write(main, "result.submitted.v1", good(i));
        }
        List<@Nullable String> types = new ArrayList<>(List.of(
                "",
                "result.submitted",
                "result.submitted.v0",
                "result.invented.v1",
                "RESULT.SUBMITTED.V1",
                "result.submitted.v99999",
                "model.described.v1"));
        types.add(null);
        types.forEach(type -> write(main, type, JSON.getBytes(UTF_8)));
        write(main, "result.submitted.v1", null);
        write(main, "result.submitted.v1", good(bad.size()));
        raw.flush();

        Ear ear = new Ear();
        stand.follow(ear);
        int all = 2 * bad.size() + types.size() + 2;
        List<Recorded> heard = ear.await("main", all);
        assertThat(heard).hasSize(all);
        assertThat(heard).filteredOn(r -> r.entry() instanceof Event).hasSize(bad.size() + 1);
        Ledger ledger = Ledger.of("main", heard);
        assertThat(ledger.unreadable()).isEqualTo((int)
                heard.stream().filter(r -> r.entry() instanceof Unreadable).count());
        assertThat(ledger.records()).isEqualTo(all);
        assertThat(ledger.submissions().all()).hasSize(bad.size() + 1);
    }

    @Test
    void ofAKnownTypeInANewerVersionSayThatTheyAreTooNew() {
        write("main".getBytes(UTF_8), "result.submitted.v2", JSON.getBytes(UTF_8));
        raw.flush();
        Ear ear = new Ear();
        stand.follow(ear);
        assertThat(ear.await("main", 1).getFirst().entry()).isEqualTo(new TooNew("result.submitted.v2"));
    }

    @Test
    void withoutABoardAreCountedAndPassedOver() {
        List<byte @Nullable []> keys = new ArrayList<>();
        keys.add(null);
        for (String key : List.of("", " ", "Main", "a/b", "../x", "-x", "x".repeat(64), "\u0000", "höhe")) {
            keys.add(key.getBytes(UTF_8));
        }
        keys.add(new byte[] {(byte) 0xff, (byte) 0xfe});
        keys.forEach(key -> write(key, "result.submitted.v1", JSON.getBytes(UTF_8)));
        write("main".getBytes(UTF_8), "result.submitted.v1", JSON.getBytes(UTF_8));
        raw.flush();
        Ear ear = new Ear();
        LedgerRecords records = new LedgerRecords(ear, "main");
        stand.read(records);
        assertThat(ear.await("main", 1)).hasSize(1);
        assertThat(records.boardless()).isEqualTo(keys.size());
    }

    @Test
    void headersWithoutAValueOrTwiceAreTakenAsTheyAre() {
        Map<String, byte[]> headers = new HashMap<>(EventCodec.headers(GOOD));
        ProducerRecord<byte[], byte[]> entry =
                new ProducerRecord<>(stand.gate().topic(), EventCodec.key(GOOD), EventCodec.value(GOOD));
        entry.headers().add("ce_type", null);
        headers.forEach((name, value) -> entry.headers().add(name, value));
        entry.headers().add("ce_id", null);
        var _ = raw.send(entry);
        raw.flush();
        Ear ear = new Ear();
        stand.follow(ear);
        assertThat(ear.await("main", 1).getFirst().entry()).isEqualTo(GOOD);
    }

    @Test
    void aFoldThatFailsHearsTheSameBatchAgainAndNothingTwice() {
        byte[] main = "main".getBytes(UTF_8);
        Ear ear = new Ear();
        List<Recorded> refused = new ArrayList<>();
        TopicFollower follower = stand.follow((board, batch, atEnd) -> {
            if (!ear.heard("main").isEmpty() && !batch.isEmpty() && refused.isEmpty()) {
                refused.addAll(batch);
                throw new StackOverflowError("a fold that fails once");
            }
            ear.onBatch(board, batch, atEnd);
        });
        write(main, "result.submitted.v1", good(1));
        ear.await("main", 1);
        write(main, "result.submitted.v1", good(2));
        assertThat(ear.await("main", 2)).extracting(Recorded::offset).containsExactly(0L, 1L);
        assertThat(refused).containsExactly(ear.heard("main").getLast());
        await().until(() -> follower.caughtUp() && follower.isMoving() && follower.lag() == 0);
    }
}
