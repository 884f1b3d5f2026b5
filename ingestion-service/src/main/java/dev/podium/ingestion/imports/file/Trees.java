package dev.podium.ingestion.imports.file;

import dev.podium.ingestion.imports.file.Content.Unread;
import dev.podium.ingestion.imports.file.Limits.Budget;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.toml.TomlFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;

/// Makes a tree of a stream of tokens, and stops before it gets too big.
///
/// What is large in every evaluation log and no result, such as samples, is passed over without being kept.
final class Trees {

    private static final StreamReadConstraints CONSTRAINTS = StreamReadConstraints.builder()
            .maxNestingDepth(Limits.DEEPEST)
            .maxNumberLength(Limits.LONGEST_NUMBER)
            .maxNameLength(Limits.LONGEST_KEY)
            .maxStringLength((int) Limits.MOST_BYTES)
            .build();

    /// The wild writes `NaN` without quotes.
    static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(CONSTRAINTS)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    static final YAMLFactory YAML =
            YAMLFactory.builder().streamReadConstraints(CONSTRAINTS).build();
    static final TomlFactory TOML =
            TomlFactory.builder().streamReadConstraints(CONSTRAINTS).build();

    /// Members whose value, where it is an array or object, is never a result.
    private static final Set<String> HEAVY = Set.of(
            "samples",
            "sample_ids",
            "sample_reductions",
            "reductions",
            "events",
            "attachments",
            "messages",
            "logging",
            "doc_to_text",
            "doc_to_target",
            "fewshot_config",
            "tokenizer_config");

    private static final Pattern WHOLE = Pattern.compile("-?[1-9]\\d{0,17}|0");

    private final Budget budget;
    private final boolean textsOnly;
    private final List<Unread> unread;

    /// @param textsOnly whether every scalar is kept as the text that it was written as
    /// @param unread takes what is passed over
    Trees(Budget budget, boolean textsOnly, List<Unread> unread) {
        this.budget = budget;
        this.textsOnly = textsOnly;
        this.unread = unread;
    }

    /// The next value of the stream; `null` at its end.
    @Nullable
    JsonNode next(JsonParser tokens) {
        JsonToken token = tokens.nextToken();
        return token == null ? null : value(tokens, token, 0);
    }

    private JsonNode value(JsonParser tokens, JsonToken token, int depth) {
        if (depth > Limits.DEEPEST) {
            throw new StreamConstraintsException("too deep");
        }
        return switch (token) {
            case START_OBJECT -> object(tokens, depth);
            case START_ARRAY -> array(tokens, depth);
            default -> scalar(tokens, token);
        };
    }

    private ObjectNode object(JsonParser tokens, int depth) {
        budget.spend(0);
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (JsonToken name = tokens.nextToken(); name != JsonToken.END_OBJECT; name = tokens.nextToken()) {
            if (name == null) {
                throw Limits.malformed("The file breaks off before its end.");
            }
            String key = tokens.currentName();
            JsonToken token = tokens.nextToken();
            boolean holds = token == JsonToken.START_ARRAY || token == JsonToken.START_OBJECT;
            if (holds && HEAVY.contains(key)) {
                tokens.skipChildren();
            } else {
                JsonNode value = value(tokens, token, depth + 1);
                if (object.has(key)) {
                    unread.add(new Unread(cut(key), "stands there twice; the first counts"));
                } else {
                    object.set(key, value);
                }
            }
        }
        return object;
    }

    private ArrayNode array(JsonParser tokens, int depth) {
        budget.spend(0);
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (JsonToken token = tokens.nextToken(); token != JsonToken.END_ARRAY; token = tokens.nextToken()) {
            if (token == null) {
                throw Limits.malformed("The file breaks off before its end.");
            }
            array.add(value(tokens, token, depth + 1));
        }
        return array;
    }

    private JsonNode scalar(JsonParser tokens, JsonToken token) {
        if (token == JsonToken.VALUE_NULL) {
            budget.spend(0);
            return JsonNodeFactory.instance.nullNode();
        }
        String text = tokens.getString();
        String kept = cut(text);
        budget.spend(kept.length());
        if (textsOnly) {
            return JsonNodeFactory.instance.stringNode(kept);
        }
        return switch (token) {
            case VALUE_TRUE, VALUE_FALSE -> JsonNodeFactory.instance.booleanNode(token == JsonToken.VALUE_TRUE);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(text);
            default -> JsonNodeFactory.instance.stringNode(kept);
        };
    }

    /// As it was written; what is none, such as `NaN`, stays a text.
    private static JsonNode number(String text) {
        try {
            if (WHOLE.matcher(text).matches()) {
                return JsonNodeFactory.instance.numberNode(Long.parseLong(text));
            }
            return JsonNodeFactory.instance.numberNode(new BigDecimal(text.replace("_", "")));
        } catch (NumberFormatException e) {
            return JsonNodeFactory.instance.stringNode(cut(text));
        }
    }

    private static String cut(String text) {
        return text.length() <= Limits.LONGEST_TEXT ? text : text.substring(0, Limits.LONGEST_TEXT);
    }
}
