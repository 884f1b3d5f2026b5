package dev.podium.ingestion.json;

import dev.podium.ingestion.Refusal;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// The members of one object, each asked for by name and kind.
///
/// A member of the wrong kind or form becomes a fault and reads as absent (where one is required, as a harmless
/// stand-in), so that reading goes on and finds all faults. `null` is absent. Nothing is coerced.
public final class Fields {

    private static final int MOST_ITEMS = 1_000;
    private static final int LONGEST_ECHO = 60;

    private final JsonNode node;
    private final String pointer;
    private final Faults faults;
    private final Set<String> asked = new HashSet<>();

    private Fields(JsonNode node, String pointer, Faults faults) {
        this.node = node;
        this.pointer = pointer;
        this.faults = faults;
    }

    static Fields of(JsonNode node, String pointer, Faults faults) {
        if (node.isObject()) {
            return new Fields(node, pointer, faults);
        }
        faults.add(pointer, "wrong-type", "must be an object");
        return new Fields(JsonNodeFactory.instance.objectNode(), pointer, faults);
    }

    public void fault(String member, String code, String detail) {
        faults.add(at(member), code, detail);
    }

    public boolean has(String member) {
        return find(member) != null;
    }

    /// Notes that a member is required.
    ///
    /// @return the value, or the stand-in if there is none
    public <T> T required(String member, @Nullable T value, T standIn) {
        if (value != null) {
            return value;
        }
        if (!has(member)) {
            fault(member, "required", "is required");
        }
        return standIn;
    }

    /// A model's or benchmark's name or id.
    public String name(String member) {
        String text = required(member, string(member), "x");
        if (Words.isName(text)) {
            return text;
        }
        fault(
                member,
                "bad-name",
                "must be letters, digits, dot, dash and underscore, up to 63, at most one slash between");
        return "x";
    }

    public @Nullable String text(String member, int most) {
        String text = string(member);
        return text == null ? null : checkedText(at(member), text, most);
    }

    public @Nullable String url(String member) {
        String text = string(member);
        String wrong = text == null ? null : Words.wrongUrl(text);
        if (wrong != null) {
            fault(member, "bad-url", wrong);
        }
        return wrong == null ? text : null;
    }

    /// A number as it was written, of at most 18 digits.
    public @Nullable BigDecimal decimal(String member) {
        JsonNode value = find(member);
        if (value == null) {
            return null;
        }
        if (!value.isNumber()) {
            wrongType(member, "a number");
            return null;
        }
        BigDecimal number = value.decimalValue();
        if (Numbers.tooLong(number)) {
            fault(member, "too-many-digits", "must be a number of at most " + Numbers.MOST_DIGITS + " digits");
            return null;
        }
        return number;
    }

    public @Nullable Long whole(String member, long least, long most) {
        JsonNode value = find(member);
        if (value == null) {
            return null;
        }
        if (!value.isIntegralNumber()) {
            wrongType(member, "a whole number");
            return null;
        }
        if (!value.canConvertToLong() || value.longValue() < least || value.longValue() > most) {
            fault(member, "out-of-range", "must lie from " + least + " to " + most);
            return null;
        }
        return value.longValue();
    }

    public @Nullable Boolean flag(String member) {
        JsonNode value = find(member);
        if (value != null && !value.isBoolean()) {
            wrongType(member, "true or false");
            return null;
        }
        return value == null ? null : value.booleanValue();
    }

    public <E> @Nullable E oneOf(String member, Map<String, E> known) {
        String text = string(member);
        E value = text == null ? null : known.get(text);
        if (text != null && value == null) {
            fault(member, "unknown-value", "must be one of " + String.join(", ", new TreeMap<>(known).keySet()));
        }
        return value;
    }

    public @Nullable LocalDate date(String member) {
        String text = string(member);
        LocalDate date = text == null ? null : Moments.date(text);
        if (text != null && date == null) {
            fault(member, "bad-time", "must be a date, such as 2026-03-14");
        }
        return date;
    }

    /// A date (then its first moment in UTC) or an instant.
    public @Nullable Instant moment(String member) {
        String text = string(member);
        Instant moment = text == null ? null : Moments.instant(text);
        if (text != null && moment == null) {
            fault(member, "bad-time", "must be a date or an instant, such as 2026-03-14 or 2026-03-14T09:30:00Z");
        }
        return moment;
    }

    public @Nullable Fields object(String member) {
        JsonNode value = find(member);
        return value == null ? null : of(value, at(member), faults);
    }

    public List<Fields> objects(String member) {
        List<Fields> items = new ArrayList<>();
        for (JsonNode item : items(member)) {
            items.add(of(item, at(member) + '/' + items.size(), faults));
        }
        return items;
    }

    public List<String> texts(String member, int most) {
        List<String> texts = new ArrayList<>();
        int index = 0;
        for (JsonNode item : items(member)) {
            String place = at(member) + '/' + index++;
            if (!item.isString()) {
                faults.add(place, "wrong-type", "must be a string");
                continue;
            }
            String text = checkedText(place, item.stringValue(), most);
            if (text != null) {
                texts.add(text);
            }
        }
        return texts;
    }

    /// The names of all members, each of which counts as asked for.
    public Set<String> names() {
        asked.addAll(node.propertyNames());
        return new TreeSet<>(node.propertyNames());
    }

    /// Ends the reading of this object: whatever was not asked for is a fault.
    public void noMore() {
        for (String name : node.propertyNames()) {
            if (!asked.contains(name)) {
                fault(name, "unknown-member", "is not known here");
            }
        }
    }

    /// Ends the reading of the whole body, before anything is made of it.
    ///
    /// @throws Refusal `validation-failed`, if anything was wrong anywhere
    public void finish() {
        noMore();
        if (faults.any()) {
            throw faults.refusal();
        }
    }

    private @Nullable String checkedText(String place, String raw, int most) {
        String text = Words.normal(raw);
        String wrong = Words.wrongText(text, most);
        if (wrong != null) {
            faults.add(place, "bad-text", wrong);
        }
        return wrong == null ? text : null;
    }

    private @Nullable String string(String member) {
        JsonNode value = find(member);
        if (value != null && !value.isString()) {
            wrongType(member, "a string");
            return null;
        }
        return value == null ? null : value.stringValue();
    }

    private Iterable<JsonNode> items(String member) {
        JsonNode value = find(member);
        if (value == null) {
            return List.of();
        }
        if (!value.isArray() || value.size() > MOST_ITEMS) {
            wrongType(member, "an array of at most " + MOST_ITEMS + " items");
            return List.of();
        }
        return value;
    }

    private void wrongType(String member, String expected) {
        fault(member, "wrong-type", "must be " + expected);
    }

    private @Nullable JsonNode find(String member) {
        asked.add(member);
        JsonNode value = node.get(member);
        return value == null || value.isNull() ? null : value;
    }

    /// JSON Pointer to a member, short enough to be shown.
    private String at(String member) {
        String shown = member.length() > LONGEST_ECHO ? member.substring(0, LONGEST_ECHO) + "…" : member;
        return pointer + '/' + shown.replace("~", "~0").replace("/", "~1");
    }
}
