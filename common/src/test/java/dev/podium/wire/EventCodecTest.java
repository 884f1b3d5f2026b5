package dev.podium.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.podium.event.Entry;
import dev.podium.event.Event;
import dev.podium.event.TooNew;
import dev.podium.event.Unreadable;
import dev.podium.result.Fingerprint;
import dev.podium.samples.RandomLog;
import dev.podium.samples.Sample;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventCodecTest {

    private static final Event EVENT = Sample.result("r1", "alpha", "gpqa", 70)
            .setting("high")
            .on("2026-03-14")
            .event();

    private static Entry read(byte[] value) {
        return EventCodec.read(Sample.BOARD, EventCodec.headers(EVENT), value);
    }

    private static Entry read(String json) {
        return read(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String json() {
        return new String(EventCodec.value(EVENT), StandardCharsets.UTF_8);
    }

    private static Entry ofType(String type) {
        Map<String, byte[]> headers = new HashMap<>(EventCodec.headers(EVENT));
        headers.put("ce_type", type.getBytes(StandardCharsets.UTF_8));
        return EventCodec.read(Sample.BOARD, headers, EventCodec.value(EVENT));
    }

    private static String reason(Entry entry) {
        return entry instanceof Unreadable bad ? bad.reason() : "read as " + entry;
    }

    @Test
    void everyEventIsReadBackEqual() {
        for (int seed = 0; seed < 20; seed++) {
            for (Event event : RandomLog.of(seed, 100)) {
                assertThat(EventCodec.read(Sample.BOARD, EventCodec.headers(event), EventCodec.value(event)))
                        .isEqualTo(event);
            }
        }
    }

    @Test
    void equalEventsAreEqualBytes() {
        assertThat(EventCodec.value(EVENT)).isEqualTo(EventCodec.value((Event) read(EventCodec.value(EVENT))));
    }

    @Test
    void theBoardIsTheKey() {
        assertThat(EventCodec.board(EventCodec.key(EVENT))).isEqualTo("main");
        assertThat(EventCodec.board(null)).isNull();
        assertThat(EventCodec.board(new byte[0])).isNull();
        assertThat(EventCodec.board("No Slug".getBytes(StandardCharsets.UTF_8))).isNull();
        assertThat(EventCodec.board("a".repeat(64).getBytes(StandardCharsets.UTF_8)))
                .isNull();
    }

    @Test
    void headersAreThoseOfCloudEvents() {
        Map<String, String> headers = new HashMap<>();
        EventCodec.headers(EVENT).forEach((name, text) -> headers.put(name, new String(text, StandardCharsets.UTF_8)));

        assertThat(headers)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", "r1",
                        "ce_source", "/boards/main",
                        "ce_type", "result.submitted.v1",
                        "ce_time", "2026-03-14T12:00:00Z",
                        "ce_dataschema", "/schemas/result.submitted.v1.json",
                        "content-type", "application/json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"result.submitted.v2", "model.described.v17", "result.withdrawn.v9999"})
    void aKnownTypeInAHigherVersionIsTooNew(String type) {
        assertThat(ofType(type)).isEqualTo(new TooNew(type));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "result.applauded.v1",
                "result.applauded.v2",
                "result.submitted.v0",
                "result.submitted.v01",
                "result.submitted",
                "result.submitted.v1.1",
                "RESULT.SUBMITTED.V1",
                "result.submitted.v99999",
                "",
                " "
            })
    void anUnknownTypeIsUnreadable(String type) {
        assertThat(ofType(type)).isInstanceOf(Unreadable.class);
    }

    @Test
    void aRecordOfAnotherTopicOrBoardIsUnreadable() {
        assertThat(reason(read(json().replace(Topics.LEDGER, Topics.TOKENS)))).isEqualTo("meant for another topic");
        assertThat(reason(read(json().replace("\"topic\"", "\"tropic\"")))).isEqualTo("meant for another topic");
        assertThat(reason(EventCodec.read("other", EventCodec.headers(EVENT), EventCodec.value(EVENT))))
                .isEqualTo("meant for another board");
        assertThat(reason(EventCodec.read(null, EventCodec.headers(EVENT), EventCodec.value(EVENT))))
                .isEqualTo("meant for another board");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"score\":70.0 | \"score\":\"NaN\" | not an event of its type: /result",
                "\"score\":70.0 | \"score\":\"70\" | not an event of its type: /result/score",
                "\"score\":70.0 | \"score\":null | not an event of its type: /result/score",
                "\"score\":70.0 | \"points\":70.0 | not an event of its type: /result/score",
                "\"score\":70.0 | \"score\":1e400 | not an event of its type: /result",
                "\"score\":70.0 | \"score\":NaN | no valid JSON",
                "\"score\":70.0 | \"score\":70.0,\"score\":90.0 | not an event of its type: /",
                "\"score\":70.0 | \"score\":70.0,\"stderr\":-1 | not an event of its type: /result",
                "\"score\":70.0 | \"score\":70.0,\"stderr\":1e999 | not an event of its type: /result",
                "\"score\":70.0 | \"score\":70.0,\"sampleSize\":1.5 | not an event of its type: /result/sampleSize",
                "\"setting\":\"high\" | \"setting\":7 | not an event of its type: /result/setting",
                "\"setting\":\"high\" | \"setting\":\"\\ud83d\" | not an event of its type: /result/setting holds half a character",
                "\"model\":\"alpha\" | \"name\":\"alpha\" | not an event of its type: /result/model is missing",
                "\"measuredBy\":\"unknown\" | \"measuredBy\":3 | not an event of its type: /result/source/measuredBy",
                "\"measuredBy\":\"unknown\" | \"measuredBy\":\"me\" | not an event of its type: /result/source/measuredBy",
                "\"id\":\"r1\" | \"id\":\" \" | its id is empty, or longer than 200 characters",
                "\"actor\":\"token-lab\" | \"actor\":null | not an event of its type: /origin/actor is missing",
            })
    void whatIsWrongIsSaidInOurOwnWords(String good, String bad, String why) {
        assertThat(json()).contains(good);
        assertThat(reason(read(json().replace(good, bad)))).isEqualTo(why);
    }

    @Test
    void membersOfLaterMinorVersionsAreIgnored() {
        assertThat(read(json().replace("\"score\":70.0", "\"score\":70.0,\"mood\":\"good\"")))
                .isEqualTo(EVENT);
    }

    @Test
    void anUnreadableRecordIsKnownByItsSizeAndHash() {
        byte[] junk = {1, 2, 3};

        assertThat(read(junk)).isEqualTo(new Unreadable("no valid JSON", 3, Fingerprint.sha256(junk)));
        assertThat(reason(EventCodec.read(Sample.BOARD, Map.of(), null))).isEqualTo("no value");
        byte[] large = Arrays.copyOf(EventCodec.value(EVENT), (1 << 20) + 1);
        Arrays.fill(large, json().length(), large.length, (byte) ' ');
        assertThat(reason(read(large))).isEqualTo("larger than 1 MiB");
    }
}
