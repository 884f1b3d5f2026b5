package dev.podium.standings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.podium.board.Row;
import dev.podium.board.Score;
import dev.podium.catalog.Category;
import dev.podium.event.Event;
import dev.podium.samples.Logs;
import dev.podium.samples.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The mistake that this product exists to correct, reconstructed: twelve numbers of the page that made it, each from
/// the
/// published figures that it was made of (methodology section 0).
class AvailableRuleTest {

    private static final String WEIGHTS = """
            knowledge  gpqa-diamond .12  supergpqa .12  mmlu-pro .22  hle .23
            coding  swe-bench-verified .13  swe-bench-pro .22  livecodebench-v6 .2
            reasoning  longbench-v2 .5  mrcr-v2 .5
            multimodal  mmmu-pro .7  charxiv .3""";

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
        "Gemma 4 12B, knowledge, 77.8, gpqa-diamond 78.8 mmlu-pro 77.2",
        "Claude Opus 4.5, knowledge, 66.2, gpqa-diamond 87 supergpqa 70.6 mmlu-pro 89.5 hle 30.8",
        "Claude Opus 4.6, knowledge, 76.2, gpqa-diamond 91.3 supergpqa 95 mmlu-pro 82 hle 53",
        "GPT-5.5, knowledge, 66.4, gpqa-diamond 93.6 hle 52.2",
        "GPT-5.4 nano, knowledge, 53.2, gpqa-diamond 82.8 hle 37.7",
        "Claude Opus 4.5, coding, 65.9, swe-bench-verified 80.9 swe-bench-pro 57.1",
        "GPT-5.2, coding, 64.7, swe-bench-verified 80.0 swe-bench-pro 55.6",
        "Gemma 4 12B, coding, 72, livecodebench-v6 72",
        "Claude Opus 4.5, reasoning, 64.4, longbench-v2 64.4",
        "Gemma 4 12B, reasoning, 43.4, mrcr-v2 43.4",
        "Gemma 4 12B, multimodal, 69.1, mmmu-pro 69.1",
        "Claude Opus 4.5, multimodal, 70.0, mmmu-pro 70.6 charxiv 68.5",
    })
    void theSeedPageIsReproducedToThePrintedDecimal(String model, String category, double printed, String figures) {
        List<Event> log = new ArrayList<>(List.of(Sample.described("m", model)));
        List<Category> categories = categories(log);
        log.add(Sample.published(Sample.methodology(1, categories.toArray(new Category[0]))));
        String[] parts = figures.split(" ", -1);
        for (int i = 0; i < parts.length; i += 2) {
            log.add(Sample.result("r" + i, model, parts[i], Double.parseDouble(parts[i + 1]))
                    .event());
        }
        Row row = Logs.board(log).provisional().rows().getFirst();
        Score score = Objects.requireNonNull(row.categories().get(category));

        assertThat(score.value()).isCloseTo(printed, within(0.05));
        assertThat(Objects.requireNonNull(row.overall()).value())
                .as("of one category")
                .isCloseTo(score.value(), within(1e-9));
    }

    private static List<Category> categories(List<Event> log) {
        List<Category> categories = new ArrayList<>();
        for (String line : WEIGHTS.lines().toList()) {
            String[] words = line.split(" +", -1);
            List<Category.Weight> weights = new ArrayList<>();
            for (int i = 1; i < words.length; i += 2) {
                weights.add(new Category.Weight(words[i], Double.parseDouble(words[i + 1])));
                log.add(Sample.test(words[i], words[0]));
            }
            categories.add(new Category(words[0], words[0], 0.25, weights));
        }
        return categories;
    }
}
