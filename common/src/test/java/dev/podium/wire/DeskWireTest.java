package dev.podium.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.podium.board.Board;
import dev.podium.board.Question;
import dev.podium.board.Supposed;
import dev.podium.catalog.Methodology;
import dev.podium.result.Fingerprint;
import dev.podium.result.Result;
import dev.podium.result.Source;
import dev.podium.samples.Logs;
import dev.podium.samples.RandomLog;
import dev.podium.samples.Sample;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeskWireTest {

    private static final Instant NOON = Instant.parse("2026-03-14T12:00:00Z");
    private static final Methodology DRAFT = Sample.methodology(2, Sample.category("knowledge", 1, "gpqa", "hle"));
    private static final Methodology OTHER = Sample.methodology(2, Sample.category("knowledge", 1, "gpqa"));

    @Test
    void questionsComeOutAsTheyWentIn() {
        Question offset = Question.atOffset("main", 48_213);
        Question time = Question.atTime("main", NOON);

        assertThat(DeskWire.question("main", DeskWire.fields(offset))).contains(offset);
        assertThat(DeskWire.question("main", DeskWire.fields(time))).contains(time);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void questionsAboutOtherRulesComeOutAsTheyWentIn(Question.Rules rules) {
        Question question = Question.atOffset("main", 7).under(rules);

        assertThat(DeskWire.question("main", DeskWire.fields(question))).contains(question);
    }

    static List<Question.Rules> rules() {
        return List.of(
                new Question.InForce(), new Question.Revision(2), new Question.Draft(DRAFT), new Question.Draft(OTHER));
    }

    /// Word for word what earlier versions sent and where they look for the answer.
    @Test
    void questionsOfEarlierVersionsAreStillUnderstood() {
        Map<String, String> fields = Map.of("kind", "at-offset", "value", "7");
        Question question = Question.atOffset("main", 7);

        assertThat(DeskWire.question("main", fields)).contains(question);
        assertThat(DeskWire.fields(question)).isEqualTo(fields);
        assertThat(DeskWire.hash(question))
                .isEqualTo(Fingerprint.sha256("main\nat-offset\n7").substring(0, 32));
        assertThat(DeskWire.question("main", Map.of("kind", "at-time", "value", "2026-03-14T12:00:00Z")))
                .contains(Question.atTime("main", NOON));
    }

    @Test
    void whatIsNoQuestionIsNone() {
        assertThat(DeskWire.question("main", Map.of())).isEmpty();
        assertThat(DeskWire.question("main", Map.of("kind", "at-offset", "value", "soon")))
                .isEmpty();
        assertThat(DeskWire.question("main", Map.of("kind", "at-time", "value", "2026-02-30T00:00:00Z")))
                .isEmpty();
        assertThat(DeskWire.question("main", Map.of("kind", "eval", "value", "1")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "revision | two",
                "revision | ''",
                "draft | ''",
                "draft | {}",
                "draft | {\"revision\":1,\"rule\":\"by-magic\"}",
                "draft | nonsense",
                "eval | 1"
            })
    void rulesThatNobodyUnderstandsAreNoQuestion(String rules, String methodology) {
        Map<String, String> fields = new TreeMap<>(DeskWire.fields(Question.atOffset("main", 7)));
        fields.put("rules", rules);
        fields.put("methodology", methodology);

        assertThat(DeskWire.question("main", fields)).isEmpty();
    }

    @Test
    void equalQuestionsShareAnAnswerAndOthersDoNot() {
        String hash = DeskWire.hash(Question.atOffset("main", 7));

        assertThat(DeskWire.hash(Question.atOffset("main", 7))).isEqualTo(hash);
        assertThat(DeskWire.hash(Question.atOffset("other", 7))).isNotEqualTo(hash);
        assertThat(DeskWire.hash(Question.atOffset("main", 8))).isNotEqualTo(hash);
        assertThat(DeskWire.hash(Question.atTime("main", NOON))).isNotEqualTo(hash);
        assertThat(rules().stream()
                        .map(rules -> DeskWire.hash(Question.atOffset("main", 7).under(rules))))
                .doesNotHaveDuplicates()
                .hasSize(4);
    }

    @Test
    void answersHoldTheBoardOrNothing() {
        Board board = Logs.board(RandomLog.of(1, 50));
        byte[] answer = DeskWire.answer(BoardCodec.encode(board));
        byte[] damaged = answer.clone();
        damaged[3] ^= 1;

        assertThat(DeskWire.board(answer)).contains(board);
        assertThat(DeskWire.board(damaged)).isEmpty();
        assertThat(DeskWire.board(DeskWire.noSuchMoment())).isEmpty();
        assertThat(DeskWire.board(new byte[0])).isEmpty();
    }

    @Test
    void aQuestionWithMoreResultsIsAnotherQuestionAndTravelsWhole() {
        Supposed more = new Supposed(
                "lab", true, List.of(Sample.result("r", "alpha", "gpqa", 61.5).result()));
        Question question = Question.atOffset("main", 7).supposing(more);

        assertThat(DeskWire.question("main", DeskWire.fields(question))).contains(question);
        assertThat(DeskWire.hash(question)).isNotEqualTo(DeskWire.hash(Question.atOffset("main", 7)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "!", "H4sI", "bm90IGd6aXA="})
    void whatAreNoSupposedResultsIsNoQuestion(String text) {
        Map<String, String> fields = new TreeMap<>(DeskWire.fields(Question.atOffset("main", 7)));
        fields.put("supposed", text);
        assertThat(DeskWire.question("main", fields)).isEmpty();

        fields.put("supposed", Base64.getEncoder().encodeToString(BoardCodec.gzip("{\"x\":".getBytes(UTF_8))));
        assertThat(DeskWire.question("main", fields)).isEmpty();
    }

    @Test
    void aQuestionCarriesAsManyPlainResultsAsAFileHasAndNotAnyAmountOfText() {
        Supposed plain = new Supposed("lab", true, results(10_000, i -> "run " + i));
        Random random = new Random(7);
        Supposed verbose = new Supposed("lab", true, results(10_000, i -> Sample.noise(random)));

        assertThat(SupposedWire.encode(plain).length()).isLessThan(SupposedWire.MOST / 2);
        assertThat(SupposedWire.carries(plain)).isTrue();
        assertThat(SupposedWire.carries(verbose)).isFalse();
        assertThat(SupposedWire.decode(SupposedWire.encode(plain))).isEqualTo(plain);
    }

    private static List<Result> results(int count, IntFunction<String> setting) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Result(
                        "model-" + i % 300,
                        "benchmark-" + i % 37,
                        i * 37 % 1000 / 10.0,
                        null,
                        null,
                        setting.apply(i),
                        null,
                        null,
                        Source.UNSTATED,
                        null))
                .toList();
    }
}
