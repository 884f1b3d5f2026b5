package dev.podium.wire;

import static tools.jackson.databind.cfg.CoercionAction.Fail;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.InputStream;
import java.util.Locale;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.MapperBuilder;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;
import tools.jackson.dataformat.smile.SmileFactory;
import tools.jackson.dataformat.smile.SmileMapper;
import tools.jackson.dataformat.smile.SmileWriteFeature;

/// Canonical JSON: members in declared order, map keys sorted, unknown left out, enums in `kebab-case`. The same value
/// is always the same bytes.
public final class Json {

    private static final JsonMapper CANONICAL = canonical(JsonMapper.builder());

    private static final SmileMapper BINARY = canonical(SmileMapper.builder(SmileFactory.builder()
            .enable(SmileWriteFeature.CHECK_SHARED_STRING_VALUES)
            .build()));

    private Json() {}

    public static JsonMapper canonical() {
        return CANONICAL;
    }

    /// Reads a value, for whoever need not see the mapper.
    ///
    /// @throws tools.jackson.core.JacksonException when it is no such value
    public static <T> T read(InputStream in, Class<T> type) {
        return CANONICAL.readValue(in, type);
    }

    /// The same members in the same order as Smile, which is JSON in binary: for what is large and often written, less
    /// than half the bytes in half the time.
    public static SmileMapper binary() {
        return BINARY;
    }

    private static <M extends ObjectMapper, B extends MapperBuilder<M, B>> M canonical(B mapper) {
        return mapper.addModule(new SimpleModule("pooled-texts").addDeserializer(String.class, new PooledTexts()))
                .annotationIntrospector(new KebabEnums())
                .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                // Else reading would ask toString() for the names, and not find those of KebabEnums.
                .disable(EnumFeature.READ_ENUMS_USING_TO_STRING, EnumFeature.WRITE_ENUMS_USING_TO_STRING)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                // What says two things, or says a number as a text, was not written by us.
                .enable(
                        DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .withCoercionConfig(
                        LogicalType.Textual,
                        texts -> texts.setCoercion(CoercionInputShape.Integer, Fail)
                                .setCoercion(CoercionInputShape.Float, Fail)
                                .setCoercion(CoercionInputShape.Boolean, Fail))
                .build();
    }

    /// A value as canonical JSON, for those who need no more of JSON than its text.
    public static String text(Object value) {
        return CANONICAL.writeValueAsString(value);
    }

    /// `THIRD_PARTY` is `third-party` wherever it leaves the process.
    public static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static final class KebabEnums extends JacksonAnnotationIntrospector {

        private static final long serialVersionUID = 1;

        @Override
        public String[] findEnumValues(
                MapperConfig<?> config, AnnotatedClass type, Enum<?>[] constants, String[] names) {
            // Filled in place: the reading side ignores what is returned.
            for (int i = 0; i < constants.length; i++) {
                names[i] = kebab(constants[i]);
            }
            return names;
        }
    }
}
