package dev.podium.ingestion.json;

import dev.podium.ingestion.Refusal;
import dev.podium.wire.ProblemType;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/// Bytes to a tree, or a refusal that says where it went wrong. Only for bodies whose size is bounded already.
public final class StrictJson {

    private static final int DEEPEST = 16;
    private static final int LONGEST_NUMBER = 40;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNumberLength(LONGEST_NUMBER)
                            .maxNameLength(200)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(
                    DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                    DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS,
                    DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private StrictJson() {}

    /// Reads one JSON value.
    ///
    /// @throws Refusal `malformed-body`
    public static Body read(byte[] bytes) {
        requireUtf8(bytes);
        try {
            JsonNode node = MAPPER.readTree(bytes);
            if (node == null || node.isMissingNode()) {
                throw malformed("The body is empty.");
            }
            return new Body(node);
        } catch (JacksonException e) {
            throw malformed(reason(e));
        }
    }

    private static void requireUtf8(byte[] bytes) {
        if (bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF) {
            throw malformed("Leave out the byte-order mark: JSON is UTF-8 without one.");
        }
        for (byte b : bytes) {
            // JSON holds no such byte, but UTF-16 does, and the parser would take that for what it is.
            if (b == 0) {
                throw malformed("The body is not UTF-8.");
            }
        }
        try {
            var _ = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
        } catch (CharacterCodingException e) {
            throw malformed("The body is not UTF-8.");
        }
    }

    /// Never the parser's own words: they quote what was sent.
    private static String reason(JacksonException e) {
        if (e instanceof StreamConstraintsException) {
            return "It is nested deeper than " + DEEPEST + " levels, or a number is longer than " + LONGEST_NUMBER
                    + " characters, or a name longer than 200.";
        }
        String where = e.getLocation() == null
                ? ""
                : String.format(
                        Locale.ROOT,
                        " (line %d, column %d)",
                        e.getLocation().getLineNr(),
                        e.getLocation().getColumnNr());
        return String.valueOf(e.getOriginalMessage()).startsWith("Duplicate")
                ? "A member stands there twice" + where + "."
                : "This is not one valid JSON value" + where + ".";
    }

    private static Refusal malformed(String detail) {
        return Refusal.of(ProblemType.MALFORMED_BODY, detail);
    }
}
