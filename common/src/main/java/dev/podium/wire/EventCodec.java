package dev.podium.wire;

import dev.podium.catalog.Slug;
import dev.podium.event.Entry;
import dev.podium.event.Event;
import dev.podium.event.TooNew;
import dev.podium.event.Unreadable;
import dev.podium.result.Fingerprint;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Events as records of the log (CloudEvents 1.0, Kafka's binary mode) and back. Reading is total: what cannot be read
/// becomes [Unreadable], never an exception.
public final class EventCodec {

    private static final String TYPE_HEADER = "ce_type";
    private static final String TOPIC_MEMBER = "topic";
    private static final int MOST_BYTES = 1 << 20;
    private static final int LONGEST_ID = 200;
    private static final Pattern TYPE = Pattern.compile("([a-z]+\\.[a-z]+)\\.v([1-9]\\d{0,3})");

    private static final Pattern OUR_WORD = Pattern.compile("[a-zA-Z]{1,30}");

    /// The one table of type names. Major version 1 of each is all there is so far.
    private static final Map<String, Class<? extends Event>> TYPES = Map.ofEntries(
            Map.entry("board.opened", Event.BoardOpened.class),
            Map.entry("model.described", Event.ModelDescribed.class),
            Map.entry("benchmark.described", Event.BenchmarkDescribed.class),
            Map.entry("methodology.published", Event.MethodologyPublished.class),
            Map.entry("price.changed", Event.PriceChanged.class),
            Map.entry("name.resolved", Event.NameResolved.class),
            Map.entry("result.submitted", Event.ResultSubmitted.class),
            Map.entry("result.verified", Event.ResultVerified.class),
            Map.entry("result.disputed", Event.ResultDisputed.class),
            Map.entry("result.withdrawn", Event.ResultWithdrawn.class),
            Map.entry("result.retracted", Event.ResultRetracted.class),
            Map.entry("result.corrected", Event.ResultCorrected.class));

    private static final Map<Class<? extends Event>, String> NAMES =
            TYPES.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, type -> type.getKey() + ".v1"));

    private EventCodec() {}

    /// Names of all event types, with their version, in order.
    public static Set<String> types() {
        return new TreeSet<>(NAMES.values());
    }

    /// Name of an event's type, with its version.
    public static String type(Event event) {
        return Objects.requireNonNull(NAMES.get(event.getClass()));
    }

    /// Key of the record: one board, one partition, one order.
    public static byte[] key(Event event) {
        return utf8(event.origin().board());
    }

    public static Map<String, byte[]> headers(Event event) {
        Map<String, byte[]> headers = new LinkedHashMap<>();
        headers.put("ce_specversion", utf8("1.0"));
        headers.put("ce_id", utf8(event.id()));
        headers.put("ce_source", utf8("/boards/" + event.origin().board()));
        headers.put(TYPE_HEADER, utf8(type(event)));
        headers.put("ce_time", utf8(event.origin().receivedAt().toString()));
        headers.put("ce_dataschema", utf8("/schemas/" + type(event) + ".json"));
        headers.put("content-type", utf8("application/json"));
        return headers;
    }

    /// The event's JSON, which names the topic that it is meant for.
    public static byte[] value(Event event) {
        ObjectNode node = Json.canonical().valueToTree(event);
        node.put(TOPIC_MEMBER, Topics.LEDGER);
        return Json.canonical().writeValueAsBytes(node);
    }

    /// The board that a record belongs to, by its key; `null` when the key names none.
    public static @Nullable String board(byte @Nullable [] key) {
        String id = key == null || key.length > 63 ? "" : new String(key, StandardCharsets.UTF_8);
        return Slug.isValid(id) ? id : null;
    }

    /// What a record of the ledger's topic says. Never throws.
    public static Entry read(@Nullable String board, Map<String, byte[]> headers, byte @Nullable [] value) {
        byte[] bytes = value == null ? new byte[0] : value;
        try {
            return understand(board, headers, bytes);
        } catch (StreamReadException e) {
            return unreadable("no valid JSON", bytes);
        } catch (DatabindException e) {
            return unreadable("not an event of its type" + where(e), bytes);
        } catch (IllegalArgumentException e) {
            return unreadable("not an event of its type: " + e.getMessage(), bytes);
        } catch (RuntimeException | StackOverflowError e) {
            return unreadable("not an event of its type", bytes);
        }
    }

    private static Entry understand(@Nullable String board, Map<String, byte[]> headers, byte[] value) {
        byte[] header = headers.get(TYPE_HEADER);
        Matcher type = TYPE.matcher(header == null ? "" : new String(header, StandardCharsets.UTF_8));
        if (value.length == 0) {
            return unreadable("no value", value);
        }
        if (value.length > MOST_BYTES) {
            return unreadable("larger than 1 MiB", value);
        }
        if (!type.matches()) {
            return unreadable("no event type", value);
        }
        Class<? extends Event> known = TYPES.get(type.group(1));
        if (known == null) {
            return unreadable("unknown event type", value);
        }
        if (!type.group(2).equals("1")) {
            return new TooNew(type.group());
        }
        JsonNode node = Json.canonical().readTree(value);
        if (!Topics.LEDGER.equals(node.path(TOPIC_MEMBER).asString(""))) {
            return unreadable("meant for another topic", value);
        }
        Event event = Completeness.checked(Json.canonical().treeToValue(node, known));
        if (event.id().isBlank() || event.id().length() > LONGEST_ID) {
            return unreadable("its id is empty, or longer than " + LONGEST_ID + " characters", value);
        }
        return event.origin().board().equals(board) ? event : unreadable("meant for another board", value);
    }

    /// The members that lead to the fault. They are our own words; what stands there may be anybody's.
    private static String where(DatabindException e) {
        return e.getPath().stream()
                .map(step -> step.getPropertyName() == null ? "-" : step.getPropertyName())
                .map(name -> OUR_WORD.matcher(name).matches() ? name : "-")
                .collect(Collectors.joining("/", ": /", ""));
    }

    private static Unreadable unreadable(String reason, byte[] value) {
        return new Unreadable(reason, value.length, Fingerprint.sha256(value));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
