package dev.podium.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.podium.catalog.Model;
import dev.podium.catalog.Price;
import dev.podium.compare.fact.Kind;
import dev.podium.compare.fact.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Thousands of pairs of random boards, with random facts about the models: no sentence contradicts a number or
/// another sentence.
class SentencesTest {

    private int checked;

    @Test
    void noSentenceContradictsANumberOrAnotherSentence() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(11);
        Lanes.random(17).forEach(lane -> {
            List<Model> models =
                    lane.board().models().stream().map(m -> known(m, random)).toList();
            Comparisons comparisons = Comparisons.of(models, lane.board().benchmarks(), lane.leaderboard());
            lane.pairs((a, b) -> checked += SentenceChecker.check(comparisons.of(List.of(a, b), lane.methodology())));
        });
        assertThat(checked).isGreaterThan(80_000);
    }

    @Test
    void withoutABridgeTheSentencesAreAsHonest() {
        Lanes.random(5).forEach(lane -> {
            var bare = new dev.podium.board.Leaderboard(
                    lane.leaderboard().lane(), lane.leaderboard().rows(), dev.podium.board.Bridge.NONE);
            Comparisons comparisons =
                    Comparisons.of(lane.board().models(), lane.board().benchmarks(), bare);
            lane.pairs((a, b) -> checked += SentenceChecker.check(comparisons.of(List.of(a, b), lane.methodology())));
        });
        assertThat(checked).isGreaterThan(8_000);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "VERDICT | Model a is ahead | Model b is ahead",
                "VERDICT | 80.0 | 80.1",
                "VERDICT | on completed scores | on tests both took",
                "CATEGORY | is ahead by 30.0 | is ahead by 0.0",
                "CATEGORY | is ahead by | is too close to call by",
                "SWING | ahead on 3 | ahead on 2",
                "COST | Model b is | Model a is",
                "COST | $1 / $3 | $1 / $4",
                "CONTEXT | Model a has | Model b has",
                "CONTEXT | 256K | 258K",
                "PICK | Pick Model a | Pick Model b",
                "FLIP | turns this | changes this",
                "MISSING | points | points of 77",
                "NAIVE | 80.0 | 79.9",
                "EVIDENCE | is measured | null is measured"
            })
    void theCheckerSeesALie(Kind kind, String truth, String lie) {
        assertThatALieIsSeen(Tongue.ENGLISH, kind, truth, lie);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "VERDICT | Model a liegt insgesamt | Model b liegt insgesamt",
                "VERDICT | 80,0 | 80,1",
                "VERDICT | bei ergänzten Werten | in Tests, die beide gemacht haben",
                "CATEGORY | vorn, um 30,0 | vorn, um 0,0",
                "CATEGORY | liegt vorn, | zu knapp,",
                "SWING | in 3 vorn | in 2 vorn",
                "COST | Model b ist | Model a ist",
                "COST | $1 / $3 | $1 / $4",
                "CONTEXT | Model a hat | Model b hat",
                "CONTEXT | 256K | 258K",
                "PICK | Nimm Model a | Nimm Model b",
                "FLIP | dreht das um | ändert das",
                "MISSING | Punkte | 77 Punkte",
                "NAIVE | 80,0 | 79,9",
                "EVIDENCE | gemessen | null gemessen"
            })
    void theCheckerSeesALieInGerman(Kind kind, String truth, String lie) {
        assertThatALieIsSeen(Tongue.GERMAN, kind, truth, lie);
    }

    private static void assertThatALieIsSeen(Tongue tongue, Kind kind, String truth, String lie) {
        Comparison comparison = clear();
        List<Sentence> sentences = new ArrayList<>();
        int told = 0;
        for (Sentence sentence : tongue.phrasing().sentences(comparison)) {
            String plain = sentence.text().replace('\u00a0', ' ');
            String text = sentence.kind() == kind ? plain.replace(truth, lie) : sentence.text();
            told += sentence.kind() == kind && plain.contains(truth) ? 1 : 0;
            sentences.add(new Sentence(sentence.kind(), text, sentence.facts()));
        }
        assertThat(told).isPositive();
        SentenceChecker.check(comparison);
        assertThatThrownBy(() -> SentenceChecker.check(tongue, comparison, sentences))
                .isInstanceOfAny(AssertionError.class, NullPointerException.class);
    }

    private static Comparison clear() {
        Table table = Table.small();
        for (String test : List.of("x1", "x2", "y1")) {
            table = table.score("a", test, 80).score("b", test, 50);
        }
        return table.score("a", "y2", 80)
                .model(about("a", 256_000L, new Price(10.0, 30.0)))
                .model(about("b", 200_000L, new Price(1.0, 3.0)))
                .compare("a", "b");
    }

    private static Model about(String id, long context, Price price) {
        return new Model(id, "Model " + id, null, null, false, true, context, price, 10.0, 1.0, null, null, List.of());
    }

    /// The same model with some facts known, often equal or nearly so.
    private static Model known(Model model, RandomGenerator random) {
        return new Model(
                model.id(),
                model.name(),
                model.organization(),
                null,
                flag(random),
                flag(random),
                one(random, 200_000L, 200_000L, 256_000L, 262_144L, 1_000_000L, 1_048_576L, 900L),
                one(
                        random,
                        new Price(0.0, 0.0),
                        new Price(5.0, 25.0),
                        new Price(5.0, 25.5),
                        new Price(0.15, null),
                        new Price(0.075, 0.3)),
                one(random, 46.0, 46.4, 4.4, 130.0, 0.0),
                one(random, 1.01, 1.014, 0.2, 22.5),
                one(random, "MIT", "proprietary"),
                null,
                List.of());
    }

    private static @Nullable Boolean flag(RandomGenerator random) {
        return one(random, true, false);
    }

    @SafeVarargs
    private static <T> @Nullable T one(RandomGenerator random, T... choices) {
        int i = random.nextInt(choices.length + 1);
        return i == choices.length ? null : choices[i];
    }
}
