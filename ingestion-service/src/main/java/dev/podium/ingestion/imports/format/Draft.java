package dev.podium.ingestion.imports.format;

import dev.podium.ingestion.json.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A result as a file tells it, before anybody has looked whether it can be one. What the file does not say is left
/// out.
public final class Draft {

    private static final int LONGEST_LABEL = 100;
    private static final int LONGEST_TEXT = 500;

    private final String place;
    private String model;
    private String benchmark;
    private final ObjectNode members;
    private @Nullable Boolean admitted;
    private @Nullable Boolean lessIsBetter;
    private final Map<String, String> extra = new LinkedHashMap<>();

    /// @param place where in the file it stands
    /// @param model as the file names it; `null` where it does not
    /// @param benchmark as the file names it, or the id of the one that is meant; `null` where it does not say
    public Draft(String place, @Nullable String model, @Nullable String benchmark, BigDecimal score) {
        this(place, model, benchmark, JsonNodeFactory.instance.objectNode());
        members.put("score", Lenient.rounded(score));
    }

    private Draft(String place, @Nullable String model, @Nullable String benchmark, ObjectNode members) {
        this.place = place;
        this.model = model == null ? "" : model;
        this.benchmark = benchmark == null ? "" : benchmark;
        this.members = members;
    }

    /// Takes from the sender what the file does not say.
    ///
    /// @param rename whether the sender's word on the model counts even where the file names one
    /// @return which members the file says otherwise than the sender: there the file's word stands
    List<String> complete(Asked asked, boolean rename) {
        if (asked.model() != null && (rename || model.isBlank())) {
            model = asked.model();
        }
        List<String> otherwise = new ArrayList<>();
        if (asked.benchmark() != null && benchmark.isBlank()) {
            benchmark = asked.benchmark();
        } else if (isOther(asked.benchmark(), benchmark)) {
            otherwise.add("benchmark");
        }
        if (!members.has("unit")) {
            unit(asked.unit());
        } else if (isOther(asked.unit(), members.path("unit").asString(""))) {
            otherwise.add("unit");
        }
        JsonNode source = members.path("source");
        if (source.isMissingNode() || (source.isObject() && !source.has("measuredBy"))) {
            measuredBy(asked.measuredBy());
        } else if (source.isObject()
                && isOther(asked.measuredBy(), source.path("measuredBy").asString(""))) {
            otherwise.add("measuredBy");
        }
        return otherwise;
    }

    private static boolean isOther(@Nullable String asked, String said) {
        return asked != null && !asked.equals(said);
    }

    /// A result whose members are taken by their word, as if it were stated by itself.
    ///
    /// @param admitted whether the file vouches for its source; `null` where it does not say
    public static Draft exact(
            String place,
            @Nullable String model,
            @Nullable String benchmark,
            ObjectNode members,
            @Nullable Boolean admitted) {
        Draft draft = new Draft(place, model, benchmark, members);
        draft.admitted = admitted;
        return draft;
    }

    public String place() {
        return place;
    }

    /// Empty where nobody has said it.
    public String model() {
        return model;
    }

    /// Empty where nobody has said it.
    public String benchmark() {
        return benchmark;
    }

    public BigDecimal score() {
        return members.path("score").decimalValue();
    }

    public @Nullable Boolean admitted() {
        return admitted;
    }

    /// Which way the file says that the number gets better; `null` where it does not say.
    public @Nullable Boolean lessIsBetter() {
        return lessIsBetter;
    }

    /// All members but the names.
    public ObjectNode members() {
        return members.deepCopy();
    }

    /// What has no member of its own, by what the file calls it.
    public Map<String, String> extra() {
        return extra;
    }

    public @Nullable String setting() {
        return Lenient.text(members.path("setting"));
    }

    public Draft unit(@Nullable String unit) {
        return put("unit", unit, LONGEST_LABEL);
    }

    public Draft lessIsBetter(@Nullable Boolean stated) {
        lessIsBetter = stated;
        return this;
    }

    public Draft stderr(@Nullable BigDecimal stderr) {
        if (stderr != null && stderr.signum() >= 0) {
            members.put("stderr", Lenient.rounded(stderr));
        }
        return this;
    }

    public Draft sampleSize(@Nullable Long items) {
        if (items != null) {
            members.put("sampleSize", items);
        }
        return this;
    }

    /// Adds to the setting: effort, shots, tools.
    public Draft setting(@Nullable String more) {
        String cleaned = more == null ? null : Words.cleaned(more, LONGEST_LABEL);
        String before = setting();
        boolean said =
                before != null && cleaned != null && List.of(before.split(", ")).contains(cleaned);
        return cleaned == null || said
                ? this
                : put("setting", before == null ? cleaned : before + ", " + cleaned, LONGEST_TEXT);
    }

    public Draft harness(String name, @Nullable String version) {
        String cleaned = Words.cleaned(name, LONGEST_LABEL);
        if (cleaned != null) {
            ObjectNode harness = members.putObject("harness");
            harness.put("name", cleaned);
            String clean = version == null ? null : Words.cleaned(version, LONGEST_LABEL);
            if (clean != null) {
                harness.put("version", clean);
            }
        }
        return this;
    }

    /// A date, or an instant.
    public Draft evaluatedAt(@Nullable String moment) {
        return put("evaluatedAt", moment, LONGEST_LABEL);
    }

    public Draft url(@Nullable String url) {
        if (url != null && Words.wrongUrl(url) == null) {
            source().put("url", url);
        } else {
            extra(
                    "url",
                    url == null || url.contains("@") ? null : url); // a name before an @ may have a password behind it
        }
        return this;
    }

    public Draft measuredBy(@Nullable String who) {
        if (who != null) {
            source().put("measuredBy", who);
        }
        return this;
    }

    public Draft collection(@Nullable String name) {
        String cleaned = name == null ? null : Words.cleaned(name, LONGEST_LABEL);
        if (cleaned != null) {
            source().put("collection", cleaned);
        }
        return this;
    }

    /// Adds a sentence.
    public Draft note(@Nullable String more) {
        String before = Lenient.text(members.path("notes"));
        return more == null ? this : put("notes", before == null ? more : before + " " + more, LONGEST_TEXT);
    }

    /// The run is no whole one: the result is kept, and never counts.
    public Draft partial(@Nullable String why) {
        return put("partial", why, LONGEST_TEXT);
    }

    /// Keeps what has no member of its own.
    public Draft extra(String name, @Nullable String text) {
        String cleaned = text == null ? null : Words.cleaned(text, LONGEST_TEXT);
        if (cleaned != null) {
            extra.put(name, cleaned);
        }
        return this;
    }

    /// The same for a value of a tree; what is large is named only.
    public Draft extra(String name, JsonNode value) {
        return value.isMissingNode() || value.isNull() || (value.isEmpty() && value.isContainer())
                ? this
                : extra(name, value.isValueNode() ? value.asString() : value.toString());
    }

    private ObjectNode source() {
        return members.withObjectProperty("source");
    }

    private Draft put(String member, @Nullable String text, int most) {
        String cleaned = text == null ? null : Words.cleaned(text, most);
        if (cleaned != null) {
            members.put(member, cleaned);
        }
        return this;
    }
}
