package dev.podium.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.podium.board.Board;
import dev.podium.board.Row;
import dev.podium.board.Score;
import dev.podium.compare.Basis;
import dev.podium.compare.CategoryGap;
import dev.podium.compare.Comparison;
import dev.podium.compare.Comparisons;
import dev.podium.compare.Gap;
import dev.podium.compare.SentenceChecker;
import dev.podium.compare.Verdict;
import dev.podium.compare.english.English;
import dev.podium.compare.fact.Kind;
import dev.podium.event.Event;
import dev.podium.event.Recorded;
import dev.podium.ingestion.starter.Starter;
import dev.podium.ledger.Ledger;
import dev.podium.result.Lane;
import dev.podium.standings.Standings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Comparisons of real models by the real starter data, from its events to the sentences.
class StarterPairsTest {

    private static final String OPUS = "claude-opus-4-5";
    private static final String GEMMA = "gemma-4-12b-it";
    private static final int PAIRS = 1_000;

    private static final Board BOARD = board();
    private static final Comparison SEED =
            Comparisons.of(BOARD, Lane.PROVISIONAL).of(List.of(OPUS, GEMMA), BOARD.methodology());

    /// What the document quotes.
    private static final Set<Kind> SAID = Set.of(Kind.VERDICT, Kind.EVIDENCE, Kind.FLIP, Kind.MISSING, Kind.NAIVE);

    private int checked;

    private static Board board() {
        Instant now = Instant.parse("2026-08-20T12:00:00Z");
        List<Recorded> log = new ArrayList<>();
        for (Event event : Starter.events("main", now)) {
            log.add(new Recorded(log.size(), now, event));
        }
        return Standings.of(Ledger.of("main", log));
    }

    private static CategoryGap category(String id) {
        return SEED.categories().stream()
                .filter(category -> category.category().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static double difference(CategoryGap category) {
        return Objects.requireNonNull(category.gap()).difference();
    }

    @ParameterizedTest
    @EnumSource
    void noSentenceAboutRealModelsContradictsANumberOrAnotherSentence(Lane lane) {
        Comparisons comparisons = Comparisons.of(BOARD, lane);
        List<String> measured = BOARD.lane(lane).rows().stream()
                .filter(row -> !row.cells().isEmpty())
                .map(Row::model)
                .toList();
        List<String> ranked = BOARD.lane(lane).ranked().stream().map(Row::model).toList();
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(2026);
        for (int i = 0; i < PAIRS; i++) {
            // Half of them among models with much evidence, where there is most to say.
            List<String> from = i % 2 == 0 ? ranked : measured;
            String a = from.get(random.nextInt(from.size()));
            String b = from.get(random.nextInt(from.size()));
            if (!a.equals(b)) {
                checked += SentenceChecker.check(comparisons.of(List.of(a, b), BOARD.methodology()));
            }
        }
        assertThat(checked).isGreaterThan(20 * PAIRS);
    }

    @ParameterizedTest
    @EnumSource
    void overallScoresAreThoseOfTheLeaderboard(Lane lane) {
        Comparisons comparisons = Comparisons.of(BOARD, lane);
        Map<String, Score> shown = new HashMap<>();
        BOARD.lane(lane).ranked().forEach(row -> shown.put(row.model(), Objects.requireNonNull(row.overall())));
        List<String> ids = shown.keySet().stream().sorted().toList();
        for (int i = 1; i < ids.size(); i++) {
            Comparison comparison = comparisons.of(List.of(ids.get(i - 1), ids.get(i)), BOARD.methodology());
            assertThat(comparison.overall().a())
                    .isEqualTo(shown.get(ids.get(i - 1)).value());
            assertThat(comparison.overall().b()).isEqualTo(shown.get(ids.get(i)).value());
        }
        assertThat(ids).hasSizeGreaterThan(20);
    }

    /// Methodology section 7: what the trial fit said, and must be near.
    @Test
    void theSeedPairReadsAsItsEvidenceSays() {
        assertThat(SEED.overall().basis()).isEqualTo(Basis.COMPLETED);
        assertThat(SEED.overall().verdict()).isEqualTo(Verdict.AHEAD);
        Gap gap = Objects.requireNonNull(SEED.overall().gap());
        assertThat(gap.difference()).isCloseTo(16.8, within(3.0));
        assertThat(gap.halfWidth()).isBetween(2.5, 6.0);
        assertThat(SEED.a().evidence()).isCloseTo(0.94, within(0.01));
        assertThat(SEED.b().evidence()).isCloseTo(0.26, within(0.01));
        assertThat(SEED.flips().weights())
                .as("no weighting turns it, but for one test's worth of everything")
                .allMatch(flip -> flip.to() > 0.9);
        assertThat(SEED.flips().missing()).isEmpty();
        assertThat(SEED.flips().dropped()).isEmpty();
        assertThat(SEED.tally().wins()).isEqualTo(6);
        assertThat(SEED.tally().losses()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "knowledge, MATCHED, 13, AHEAD",
        "coding, MATCHED, 12.8, AHEAD",
        "math, MATCHED, 15.8, AHEAD",
        "multilingual, MATCHED, 8.9, AHEAD",
        "multimodal, MATCHED, -0.8, TIE"
    })
    void sharedTestsDecideTheirCategories(String id, Basis basis, double difference, Verdict verdict) {
        assertThat(category(id).basis()).isEqualTo(basis);
        assertThat(difference(category(id))).isCloseTo(difference, within(0.3));
        assertThat(category(id).verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"agentic, 26, AHEAD", "reasoning, 22, AHEAD", "instruction-following, 3.6, TIE"})
    void theBridgeSpeaksWhereNothingIsShared(String id, double difference, Verdict verdict) {
        assertThat(category(id).basis()).isEqualTo(Basis.BRIDGED);
        assertThat(difference(category(id))).isCloseTo(difference, within(6.0));
        assertThat(category(id).verdict()).isEqualTo(verdict);
    }

    /// The mistake: an average of whatever each has puts the model in front that was not given the hard tests.
    @Test
    void theOldAverageWouldHaveItTheOtherWayRound() {
        assertThat(SEED.a().averages().overall()).isCloseTo(63.9, within(0.05));
        assertThat(SEED.b().averages().overall()).isCloseTo(64.0, within(0.05));
    }

    /// docs/comparison.md prints what the code says.
    @Test
    void theDocumentHasTheNumbersInForce() throws IOException {
        String document = Files.readString(document());
        int from = document.indexOf("<!-- seed pair");
        int to = document.indexOf("<!-- end -->");
        String table = document.substring(document.indexOf('\n', from) + 1, to);
        assertThat(table).isEqualTo(table());
    }

    private static Path document() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("mvnw"))) {
            folder = Objects.requireNonNull(folder.getParent(), "the checkout's root has mvnw");
        }
        return folder.resolve("docs/comparison.md");
    }

    private static String table() {
        StringBuilder table = new StringBuilder("\n| | average of available | basis | score | difference, 90 % | |\n");
        table.append("| --- | --: | --- | --: | --: | --- |\n");
        table.append(line(
                "Overall",
                SEED.a().averages().overall(),
                SEED.b().averages().overall(),
                SEED.overall().basis() + ", all tests",
                SEED.overall().a(),
                SEED.overall().b(),
                SEED.overall().gap()));
        for (CategoryGap category : SEED.categories()) {
            String id = category.category().id();
            int shared = category.shared().size();
            table.append(line(
                    category.category().name(),
                    SEED.a().averages().categories().get(id),
                    SEED.b().averages().categories().get(id),
                    category.basis() + (shared == 0 ? "" : ", " + shared + (shared == 1 ? " test" : " tests")),
                    category.a(),
                    category.b(),
                    category.gap()));
        }
        table.append('\n');
        new English()
                .sentences(SEED).stream()
                        .filter(sentence -> SAID.contains(sentence.kind()))
                        .forEach(sentence -> table.append("- ")
                                .append(sentence.text().replace('\u00a0', ' '))
                                .append('\n'));
        return table.append('\n').toString();
    }

    private static String line(
            String what,
            @Nullable Double averageA,
            @Nullable Double averageB,
            String basis,
            @Nullable Double a,
            @Nullable Double b,
            @Nullable Gap gap) {
        Gap known = Objects.requireNonNull(gap);
        String verdict = switch (known.verdict()) {
            case AHEAD -> (known.difference() > 0 ? "Claude" : "Gemma") + " ahead";
            case LEANING -> "leaning, a tie";
            case TIE, NONE -> "too close to call";
        };
        return String.format(
                        Locale.ROOT,
                        "| %s | %s : %s | %s | %s : %s | %+.1f (%.1f to %.1f) | %s |\n",
                        what,
                        number(averageA),
                        number(averageB),
                        basis.toLowerCase(Locale.ROOT),
                        number(a),
                        number(b),
                        known.difference(),
                        known.low(),
                        known.high(),
                        verdict)
                .replace("(-", "(−")
                .replace("| -", "| −");
    }

    private static String number(@Nullable Double score) {
        return score == null ? "–" : String.format(Locale.ROOT, "%.1f", score);
    }
}
