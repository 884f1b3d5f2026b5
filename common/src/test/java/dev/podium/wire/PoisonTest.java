package dev.podium.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.podium.board.Board;
import dev.podium.catalog.Benchmark;
import dev.podium.catalog.Model;
import dev.podium.catalog.Price;
import dev.podium.catalog.Unit;
import dev.podium.event.Entry;
import dev.podium.event.Event;
import dev.podium.event.Event.NameKind;
import dev.podium.event.Recorded;
import dev.podium.event.Unreadable;
import dev.podium.ledger.Ledger;
import dev.podium.samples.Logs;
import dev.podium.samples.Sample;
import dev.podium.standings.Standings;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Whatever somebody writes into the log, it is read as something, it blocks nothing, and the board can be published.
class PoisonTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final List<Event> EVENTS = List.of(
            Sample.opened("Ours"),
            Sample.described(new Model(
                    "alpha",
                    "Alpha",
                    "maker",
                    LocalDate.parse("2026-01-02"),
                    true,
                    false,
                    200_000L,
                    new Price(1.0, 2.0),
                    50.0,
                    0.5,
                    "MIT",
                    "https://example.org/alpha",
                    List.of("Alpha One"))),
            Sample.test(new Benchmark(
                    "gpqa",
                    "GPQA",
                    "knowledge",
                    "science",
                    "accuracy",
                    Unit.PERCENT,
                    0,
                    100,
                    true,
                    25.0,
                    198,
                    "https://example.org/gpqa",
                    false,
                    List.of("GPQA Diamond"))),
            Sample.published(Sample.methodology(1, 0, 0, Sample.category("knowledge", 1, "gpqa"))),
            Sample.priced("alpha", 3, 4),
            Sample.resolved(NameKind.MODEL, "The Alpha", "alpha"),
            Sample.result("r1", "alpha", "gpqa", 70)
                    .stderr(1.5)
                    .sampleSize(198L)
                    .setting("high")
                    .harness("inspect")
                    .on("2026-03-14")
                    .event(),
            Sample.verified("r1", "other"),
            Sample.corrected(
                    "r1", "lab", Sample.result("x", "alpha", "gpqa", 71).result()));

    private static final List<String> WRONG = List.of(
            "null",
            "\"\"",
            "\"NaN\"",
            "\"\\ud800\"",
            "\"\\u0000\\u202e\"",
            "true",
            "0",
            "-1",
            "1.5",
            "1e400",
            "-1e308",
            "123456789012345678901234567890",
            "[]",
            "[null]",
            "[[[[]]]]",
            "{}",
            "{\"a\":null}",
            "\"+999999999-12-31\"",
            "\"+1000000000-12-31T23:59:59.999999999Z\"");

    /// A value of the log, and what its headers say in place of the truth.
    @SuppressWarnings("ArrayRecordComponent")
    private record Poison(String kind, Event base, byte @Nullable [] value, Map<String, byte[]> headers) {

        Poison(String kind, Event base, byte @Nullable [] value) {
            this(kind, base, value, EventCodec.headers(base));
        }
    }

    @Test
    void poisonIsReadAsSomethingAndTheBoardGoesOn() {
        List<Poison> all = new ArrayList<>();
        EVENTS.forEach(event -> members(event, all));
        EVENTS.forEach(event -> bytes(event, all));
        headers(all);
        assertThat(all).hasSizeGreaterThan(1_500);

        Ledger ledger = Logs.ledger(EVENTS);
        int unreadable = 0;
        for (Poison poison : all) {
            Entry entry = Assertions.assertTimeout(
                    Duration.ofSeconds(2),
                    () -> EventCodec.read(Sample.BOARD, poison.headers(), poison.value()),
                    poison.kind());
            ledger.apply(new Recorded(ledger.version() + 1, Sample.NOON, entry));
            unreadable += entry instanceof Unreadable ? 1 : 0;
            if (entry instanceof Event event) {
                assertThat(EventCodec.read(Sample.BOARD, EventCodec.headers(event), EventCodec.value(event)))
                        .as(poison.kind())
                        .isEqualTo(event);
                publishable(poison.kind(), event);
            }
            if (entry instanceof Unreadable bad) {
                assertThat(bad.reason()).as(poison.kind()).hasSizeLessThan(150);
            }
        }
        assertThat(unreadable).isGreaterThan(700);
        assertThat(ledger.unreadable()).isGreaterThanOrEqualTo(unreadable);
        publishable("all of it", Standings.of(ledger));
    }

    /// Alone, each on a fresh world: under an id of its own nothing hides it.
    private static void publishable(String kind, Event event) {
        List<Event> log = new ArrayList<>(EVENTS);
        log.removeIf(known -> known.id().equals(event.id()));
        log.addFirst(event);
        log.addLast(event);
        publishable(kind, Logs.board(log));
    }

    private static void publishable(String kind, Board board) {
        Snapshot snapshot = BoardCodec.encode(board);
        assertThat(BoardCodec.decode(snapshot.bytes(), snapshot.sha256()))
                .as(kind)
                .contains(board);
    }

    private static void members(Event event, List<Poison> all) {
        JsonNode root = JSON.readTree(EventCodec.value(event));
        for (List<String> path : paths(root, List.of())) {
            for (String wrong : WRONG) {
                JsonNode copy = root.deepCopy();
                put(copy, path, "\u0001");
                String json = JSON.writeValueAsString(copy).replace("\"\\u0001\"", wrong);
                all.add(new Poison(EventCodec.type(event) + path + " = " + wrong, event, utf8(json)));
            }
            JsonNode copy = root.deepCopy();
            put(copy, path, null);
            all.add(new Poison(
                    EventCodec.type(event) + " without " + path, event, utf8(JSON.writeValueAsString(copy))));
        }
    }

    private static List<List<String>> paths(JsonNode node, List<String> here) {
        List<List<String>> paths = new ArrayList<>();
        if (!here.isEmpty()) {
            paths.add(here);
        }
        if (node instanceof ObjectNode object) {
            object.propertyNames().forEach(name -> paths.addAll(paths(object.get(name), with(here, name))));
        } else if (node instanceof ArrayNode array && !array.isEmpty()) {
            paths.addAll(paths(array.get(0), with(here, "0")));
        }
        return paths;
    }

    private static List<String> with(List<String> path, String step) {
        List<String> longer = new ArrayList<>(path);
        longer.add(step);
        return longer;
    }

    private static void put(JsonNode root, List<String> path, @Nullable String text) {
        JsonNode at = root;
        for (String step : path.subList(0, path.size() - 1)) {
            at = at instanceof ArrayNode array ? array.get(Integer.parseInt(step)) : at.path(step);
        }
        if (at instanceof ArrayNode array) {
            array.remove(0);
            if (text != null) {
                array.add(text);
            }
        } else if (at instanceof ObjectNode object) {
            if (text == null) {
                object.remove(path.getLast());
            } else {
                object.put(path.getLast(), text);
            }
        }
    }

    private static void bytes(Event event, List<Poison> all) {
        byte[] good = EventCodec.value(event);
        String json = new String(good, StandardCharsets.UTF_8);
        all.add(new Poison("null value", event, null));
        all.add(new Poison("empty", event, new byte[0]));
        for (int cut = 1; cut < good.length; cut += 17) {
            all.add(new Poison("cut at " + cut, event, Arrays.copyOf(good, cut)));
        }
        all.add(new Poison("UTF-16", event, json.getBytes(StandardCharsets.UTF_16)));
        all.add(new Poison("byte-order mark", event, utf8("\ufeff" + json)));
        all.add(new Poison("twice", event, utf8(json + json)));
        all.add(new Poison("and more", event, utf8(json + " x")));
        all.add(new Poison("in an array", event, utf8("[" + json + "]")));
        all.add(new Poison("a text", event, utf8("\"" + "x".repeat(1000) + "\"")));
        all.add(new Poison("a number", event, utf8("9".repeat(100_000))));
        all.add(new Poison("deep", event, utf8("[".repeat(400_000))));
        all.add(new Poison("deep objects", event, utf8("{\"a\":".repeat(150_000))));
        all.add(new Poison("1 MiB of zeros", event, new byte[1 << 20]));
        all.add(new Poison("larger than 1 MiB", event, new byte[(1 << 20) + 1]));
        all.add(new Poison("overlong slash", event, overlong(good)));
        all.add(new Poison("members twice", event, utf8(json.replaceFirst("\\{", "{\"id\":\"other\","))));
        all.add(new Poison("long id", event, utf8(json.replace(event.id(), "x".repeat(100_000)))));
        RandomGenerator random =
                RandomGeneratorFactory.of("L64X128MixRandom").create(event.id().hashCode());
        for (int i = 0; i < 40; i++) {
            byte[] noisy = good.clone();
            for (int hit = 0; hit <= i / 10; hit++) {
                noisy[random.nextInt(noisy.length)] = (byte) random.nextInt(256);
            }
            all.add(new Poison("noise " + i, event, noisy));
        }
    }

    private static byte[] overlong(byte[] good) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte b : good) {
            if (b == '-') {
                out.write(0xC0);
                out.write(0x80 | b);
            } else {
                out.write(b);
            }
        }
        return out.toByteArray();
    }

    private static void headers(List<Poison> all) {
        Event event = EVENTS.getFirst();
        List<String> types =
                new ArrayList<>(List.of("", "x", "\0", "v1", ".v1", "a.b.v1", "model.described.v1", "ä.ö.v1"));
        types.add("x".repeat(1 << 20));
        types.addAll(EventCodec.types());
        for (String type : types) {
            Map<String, byte[]> headers = new HashMap<>(EventCodec.headers(event));
            headers.put("ce_type", utf8(type));
            all.add(new Poison("type " + type.length(), event, EventCodec.value(event), headers));
        }
        Map<String, byte[]> bare = new HashMap<>();
        all.add(new Poison("no headers", event, EventCodec.value(event), Map.copyOf(bare)));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
