package dev.podium.wire;

import dev.podium.board.Board;
import dev.podium.board.Question;
import dev.podium.board.Supposed;
import dev.podium.catalog.Methodology;
import dev.podium.result.Fingerprint;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;

/// How a question travels to the desk, and how its answer is laid down.
///
/// The asker looks at [RedisKeys#answer] of [#hash]; where nothing lies there, it adds [#fields] to the stream
/// [RedisKeys#desk] (which holds about [#MOST_QUESTIONS], for [#QUESTIONS_LAST_SECONDS]) and looks again every few
/// milliseconds until its patience ends. Equal questions share one answer, so asking twice costs nothing. [Inquiry] is
/// that asker.
public final class DeskWire {

    /// Entries that a board's stream of questions keeps, about.
    public static final int MOST_QUESTIONS = 256;

    /// Seconds after the last question when a stream goes, whether anybody has read it or not.
    public static final int QUESTIONS_LAST_SECONDS = 60;

    private static final String KIND = "kind";
    private static final String VALUE = "value";
    private static final String AT_OFFSET = "at-offset";
    private static final String AT_TIME = "at-time";

    /// The members that only a question about other rules has.
    private static final String RULES = "rules";

    private static final String METHODOLOGY = "methodology";
    private static final String REVISION = "revision";
    private static final String DRAFT = "draft";

    /// The member that only a question about more results has.
    private static final String SUPPOSED = "supposed";

    private static final byte[] NO_SUCH_MOMENT = "none\n".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern HEADER = Pattern.compile("\\d{1,19} ([0-9a-f]{64})");
    private static final int LONGEST_HEADER = 90;

    private DeskWire() {}

    /// The question as fields of an entry of the stream.
    public static Map<String, String> fields(Question question) {
        Map<String, String> fields = new TreeMap<>();
        fields.putAll(
                switch (question.when()) {
                    case Question.AtOffset when -> Map.of(KIND, AT_OFFSET, VALUE, Long.toString(when.offset()));
                    case Question.AtTime when ->
                        Map.of(KIND, AT_TIME, VALUE, when.time().toString());
                });
        fields.putAll(
                switch (question.rules()) {
                    case Question.InForce _ -> Map.of();
                    case Question.Revision rules ->
                        Map.of(RULES, REVISION, METHODOLOGY, Integer.toString(rules.number()));
                    case Question.Draft rules ->
                        Map.of(RULES, DRAFT, METHODOLOGY, Json.canonical().writeValueAsString(rules.methodology()));
                });
        if (!question.supposed().results().isEmpty()) {
            fields.put(SUPPOSED, SupposedWire.encode(question.supposed()));
        }
        return fields;
    }

    /// The question that these fields of a board's stream mean; empty when they mean none.
    public static Optional<Question> question(String board, Map<String, String> fields) {
        try {
            return Optional.of(new Question(board, when(fields), rules(fields), supposed(fields)));
        } catch (IllegalArgumentException | DateTimeException | JacksonException e) {
            return Optional.empty();
        }
    }

    private static Question.When when(Map<String, String> fields) {
        String value = fields.getOrDefault(VALUE, "");
        return switch (fields.getOrDefault(KIND, "")) {
            case AT_OFFSET -> new Question.AtOffset(Long.parseLong(value));
            case AT_TIME -> new Question.AtTime(Instant.parse(value));
            default -> throw new IllegalArgumentException("no such moment");
        };
    }

    private static Question.Rules rules(Map<String, String> fields) {
        String value = fields.getOrDefault(METHODOLOGY, "");
        return switch (fields.getOrDefault(RULES, "")) {
            case "" -> new Question.InForce();
            case REVISION -> new Question.Revision(Integer.parseInt(value));
            case DRAFT ->
                new Question.Draft(Completeness.checked(Json.canonical().readValue(value, Methodology.class)));
            default -> throw new IllegalArgumentException("no such rules");
        };
    }

    private static Supposed supposed(Map<String, String> fields) {
        String value = fields.get(SUPPOSED);
        return value == null ? Supposed.NOTHING : SupposedWire.decode(value);
    }

    /// Names the answer: equal for equal questions.
    public static String hash(Question question) {
        Map<String, String> fields = fields(question);
        StringJoiner text = new StringJoiner("\n").add(question.board());
        Stream.of(KIND, VALUE, RULES, METHODOLOGY, SUPPOSED)
                .map(fields::get)
                .filter(Objects::nonNull)
                .forEach(text::add);
        return Fingerprint.sha256(text.toString()).substring(0, 32);
    }

    /// An answer: a line `<version> <sha-256>`, then the gzipped board.
    public static byte[] answer(Snapshot snapshot) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(snapshot.bytes().length + LONGEST_HEADER);
        out.writeBytes((snapshot.version() + " " + snapshot.sha256() + '\n').getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(snapshot.bytes());
        return out.toByteArray();
    }

    /// The answer that there is no such moment, or no such revision.
    public static byte[] noSuchMoment() {
        return NO_SUCH_MOMENT.clone();
    }

    /// The board that an answer holds; empty when there is no such moment, or the bytes are damaged.
    public static Optional<Board> board(byte[] answer) {
        int end = 0;
        while (end < answer.length && end < LONGEST_HEADER && answer[end] != '\n') {
            end++;
        }
        Matcher header = HEADER.matcher(new String(answer, 0, end, StandardCharsets.US_ASCII));
        return header.matches()
                ? BoardCodec.decode(Arrays.copyOfRange(answer, end + 1, answer.length), header.group(1))
                : Optional.empty();
    }
}
