package dev.podium.samples;

import dev.podium.wire.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// As much of JSON Schema as our schemas use; whatever else they say is refused, so that nothing is ignored.
///
/// @param others finds a schema that this one refers to, by its file's name
public record Schema(JsonNode node, Function<String, JsonNode> others) {

    private static final Pattern KNOWN =
            Pattern.compile("\\$schema|\\$id|\\$ref|title|description|format|type|const|enum"
                    + "|pattern|minimum|maximum|minLength|maxLength|required|properties|items|additionalProperties");

    /// One of the repository's.
    public static Schema named(String file) {
        return new Schema(stored(file), Schema::stored);
    }

    private static JsonNode stored(String file) {
        try (InputStream in = Schema.class.getResourceAsStream("/schemas/" + file)) {
            if (in == null) {
                throw new IllegalStateException("no schema " + file);
            }
            return Json.canonical().readTree(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// This schema, or the one that it refers to.
    public Schema resolved() {
        String reference = node.path("$ref").asString("");
        return reference.isEmpty() ? this : part(others.apply(reference));
    }

    public List<String> members() {
        return List.copyOf(node.path("properties").propertyNames());
    }

    public Schema member(String name) {
        return part(node.path("properties").path(name));
    }

    public Schema items() {
        return part(node.path("items"));
    }

    public List<String> required() {
        return texts(node.path("required"));
    }

    /// What is wrong with a value, each with its place.
    public List<String> faults(JsonNode value, String path) {
        List<String> faults = new ArrayList<>();
        node.propertyNames().stream()
                .filter(word -> !KNOWN.matcher(word).matches())
                .forEach(word -> faults.add(path + ": the schema says " + word));
        if (node.has("$ref")) {
            faults.addAll(resolved().faults(value, path));
        }
        if (node.has("type") && !hasType(value)) {
            faults.add(path + " is no " + node.path("type").asString());
        }
        if (node.has("const") && !node.path("const").equals(value)) {
            faults.add(path + " is not " + node.path("const"));
        }
        if (node.has("enum") && !texts(node.path("enum")).contains(value.asString(""))) {
            faults.add(path + " is none of " + node.path("enum"));
        }
        if (value.isString()) {
            textFaults(value.asString(), path, faults);
        }
        if (value.isNumber()) {
            double number = value.doubleValue();
            if (number < node.path("minimum").asDouble(number)
                    || number > node.path("maximum").asDouble(number)) {
                faults.add(path + " is out of range");
            }
        }
        memberFaults(value, path, faults);
        return faults;
    }

    private Schema part(JsonNode other) {
        return new Schema(other, others);
    }

    private void textFaults(String text, String path, List<String> faults) {
        if (!Pattern.compile(node.path("pattern").asString("")).matcher(text).find()) {
            faults.add(path + " has not the form " + node.path("pattern"));
        }
        int length = text.length();
        if (length < node.path("minLength").asInt(0)
                || length > node.path("maxLength").asInt(length)) {
            faults.add(path + " is too short or too long");
        }
    }

    private void memberFaults(JsonNode value, String path, List<String> faults) {
        required().stream()
                .filter(name -> !value.has(name))
                .forEach(name -> faults.add(path + '/' + name + " is missing"));
        members().stream()
                .filter(value::has)
                .forEach(name -> faults.addAll(member(name).faults(value.path(name), path + '/' + name)));
        if (node.has("items")) {
            value.forEach(item -> faults.addAll(items().faults(item, path + "/-")));
        }
        if (node.has("additionalProperties")) {
            value.forEach(item ->
                    faults.addAll(part(node.path("additionalProperties")).faults(item, path + "/*")));
        }
    }

    private boolean hasType(JsonNode value) {
        return switch (node.path("type").asString()) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isString();
            case "boolean" -> value.isBoolean();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            default -> false;
        };
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(item -> texts.add(item.asString()));
        return texts;
    }
}
