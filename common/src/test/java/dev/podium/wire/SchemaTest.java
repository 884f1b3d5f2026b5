package dev.podium.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.podium.event.Event;
import dev.podium.samples.Golden;
import dev.podium.samples.Schema;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/// The schemas say what the code does: the same members, the same that may be missing, the same kinds of value.
class SchemaTest {

    private static final Path FOLDER = Path.of("src/main/resources/schemas");

    static List<Golden> goldens() {
        return Golden.all();
    }

    static Stream<Class<?>> events() {
        return Stream.concat(
                        Arrays.stream(Event.class.getPermittedSubclasses()),
                        Arrays.stream(Event.AboutResult.class.getPermittedSubclasses()))
                .filter(Class::isRecord);
    }

    private static String type(Class<?> event) {
        return event.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", ".").toLowerCase(java.util.Locale.ROOT) + ".v1";
    }

    @Test
    void everyTypeHasASchemaAndEverySchemaAUse() throws Exception {
        Set<String> used = new TreeSet<>();
        for (String type : EventCodec.types()) {
            use(type + ".json", used);
        }
        Set<String> there = new TreeSet<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            files.forEach(file -> there.add(file.getFileName().toString()));
        }
        assertThat(there).isEqualTo(used);
        for (String file : there) {
            assertThat(Schema.named(file).node().path("$id").asString()).isEqualTo("/schemas/" + file);
        }
    }

    private static void use(String file, Set<String> used) {
        if (used.add(file)) {
            Schema.named(file).node().findValuesAsString("$ref").forEach(other -> use(other, used));
        }
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void aGoldenEventSatisfiesItsSchema(Golden golden) {
        JsonNode value = Json.canonical().readTree(golden.value());

        assertThat(Schema.named(golden.type() + ".json").faults(value, "")).isEmpty();
    }

    @Test
    void aSchemaCanRefuse() {
        Golden golden = Golden.named("result.submitted.v1");
        Schema schema = Schema.named("result.submitted.v1.json");
        for (String[] change : new String[][] {
            {"\"score\":87.0", "\"score\":\"87\"", "/result/score is no number"},
            {"\"score\":87.0,", "", "/result/score is missing"},
            {"\"stderr\":2.4", "\"stderr\":-2.4", "/result/stderr is out of range"},
            {"third-party", "a friend", "/result/source/measuredBy is none of"},
            {"\"board\":\"main\"", "\"board\":\"Ma in\"", "/origin/board has not the form"},
            {"podium.ledger.v1", "podium.tokens.v1", "/topic is not"},
            {"\"id\":\"r-1\"", "\"id\":\"\"", "/id is too short"},
        }) {
            JsonNode value = Json.canonical().readTree(golden.json().replace(change[0], change[1]));
            assertThat(schema.faults(value, "")).singleElement().asString().startsWith(change[2]);
        }
    }

    @ParameterizedTest
    @MethodSource("events")
    void schemaAndRecordNameTheSameMembers(Class<?> event) {
        List<String> faults = new ArrayList<>();
        compare(event, Schema.named(type(event) + ".json"), type(event), faults);

        assertThat(faults).isEmpty();
    }

    private static void compare(Class<?> row, Schema schema, String path, List<String> faults) {
        Set<String> names = new HashSet<>(schema.members());
        Set<String> required = new HashSet<>(schema.required());
        if (Event.class.isAssignableFrom(row)) {
            // Written beside the event by the codec.
            names.remove("topic");
            required.remove("topic");
        }
        for (RecordComponent component : row.getRecordComponents()) {
            String here = path + '/' + component.getName();
            boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            if (!names.remove(component.getName())) {
                faults.add(here + " is in no schema");
            } else if (required.remove(component.getName()) == nullable) {
                faults.add(here + " is required by one and not by the other");
            } else {
                compareType(component.getGenericType(), schema.member(component.getName()), here, faults);
            }
        }
        names.forEach(name -> faults.add(path + '/' + name + " is in the schema alone"));
    }

    private static void compareType(Type type, Schema schema, String path, List<String> faults) {
        Schema resolved = schema.resolved();
        String kind = resolved.node().path("type").asString("");
        if (!kind.equals(kindOf(type))) {
            faults.add(path + " is " + kind + " in the schema and " + kindOf(type) + " in the code");
        } else if (type instanceof Class<?> enumeration && enumeration.isEnum()) {
            List<String> names = Arrays.stream(enumeration.getEnumConstants())
                    .map(constant -> Json.kebab((Enum<?>) constant))
                    .toList();
            if (!resolved.node().path("enum").toString().equals(Json.canonical().writeValueAsString(names))) {
                faults.add(path + " knows other constants");
            }
        } else if (type instanceof ParameterizedType list && kind.equals("array")) {
            compareType(list.getActualTypeArguments()[0], resolved.items(), path + "/-", faults);
        } else if (type instanceof Class<?> row && row.isRecord()) {
            compare(row, resolved, path, faults);
        }
    }

    private static String kindOf(Type type) {
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() == List.class ? "array" : generic.getRawType() == Map.class ? "object" : "";
        }
        if (!(type instanceof Class<?> plain)) {
            return "";
        }
        if (plain == String.class || plain == Instant.class || plain == LocalDate.class || plain.isEnum()) {
            return "string";
        }
        if (plain == double.class || plain == Double.class) {
            return "number";
        }
        if (Set.of(int.class, Integer.class, long.class, Long.class).contains(plain)) {
            return "integer";
        }
        return plain == boolean.class || plain == Boolean.class ? "boolean" : plain.isRecord() ? "object" : "";
    }
}
