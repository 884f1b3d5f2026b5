package dev.podium.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.podium.evaluate.data.BadData;
import dev.podium.evaluate.data.Material;
import dev.podium.evaluate.data.Materials;
import dev.podium.wire.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluateApplicationTest {

    @TempDir
    Path folder;

    /// Thirty undated models on a dozen benchmarks that no methodology knows.
    private Material small() throws IOException {
        SplittableRandom random = new SplittableRandom(1);
        StringBuilder models = new StringBuilder("model_id\n");
        StringBuilder benchmarks = new StringBuilder("benchmark_id,category,unit,min,max,higher_is_better\n");
        StringBuilder results = new StringBuilder("model_id,benchmark_id,score\n");
        for (int b = 0; b < 14; b++) {
            benchmarks.append("b%d,%s,%%,0,100,true\n".formatted(b, b < 7 ? "left" : "right"));
        }
        for (int m = 0; m < 30; m++) {
            models.append("m%d\n".formatted(m));
            for (int b = 0; b < 14; b++) {
                results.append("m%d,b%d,%d\n".formatted(m, b, 10 + 2 * m + b + random.nextInt(9)));
            }
        }
        return Materials.files(
                Files.writeString(folder.resolve("models.csv"), models),
                Files.writeString(folder.resolve("benchmarks.csv"), benchmarks),
                Files.writeString(folder.resolve("results.csv"), results),
                note -> {});
    }

    @Test
    void figuresHaveTheirNamesInJsonAndAreTheSameEachTime() throws IOException {
        Material material = small();
        String json = Json.text(Evaluation.of(material));

        assertThat(json)
                .startsWith("{\"cells\":420,\"methods\":{\"additive\":{\"pairs\":0.")
                .contains("\"available\":{\"pairs\":0.", "\"zscore\":{\"pairs\":0.", "\"plain\":{\"pairs\":0.")
                .containsPattern("\"podium\":\\{\"pairs\":[\\d.]+,\"macro\":[\\d.]+,\"error\":[\\d.]+,"
                        + "\"coverage90\":[\\d.]+,\"coverageByCategory\":\\{\"left\":[\\d.]+,\"right\":[\\d.]+},"
                        + "\"width90\":[\\d.]+,\"intervalScore\":[\\d.]+,\"sumsRandom\":[\\d.]+,"
                        + "\"sumsCategories\":[\\d.]+,\"newModel\":\\{\"1\":[\\d.]+,\"3\":[\\d.]+,\"5\":[\\d.]+}}")
                .doesNotContain("NaN");
        assertThat(Json.text(Evaluation.of(material))).isEqualTo(json);
    }

    @Test
    void theTableShowsEveryFigureAndNoGuess() throws IOException {
        String table = Report.of(Evaluation.of(small()));

        assertThat(table).contains("mean of available", "plain logistic", "podium", "  left", "3 results known");
        assertThat(table).doesNotContain("null").doesNotContain("NaN");
    }

    @Test
    void hiddenAreMostWeightedCellsOrHalfOfTheCategories() throws IOException {
        Material material = small();
        var row = Objects.requireNonNull(material.cells().get("m3"));

        assertThat(Hiding.random(material, "m3", row, 1)).hasSize(8);
        assertThat(Hiding.random(material, "m3", row, 1)).isNotEqualTo(Hiding.random(material, "m3", row, 2));
        assertThat(Hiding.categories(material, "m3", row, 1)).hasSize(7);
    }

    @Test
    void optionsAreUnderstoodInBothSpellings() {
        Arguments arguments =
                Arguments.of(List.of("--results", "r.csv", "--models=m.csv", "--json", "--benchmarks", "b.csv"));

        assertThat(arguments.json()).isTrue();
        assertThat(arguments.files())
                .isEqualTo(new Arguments.Files(Path.of("m.csv"), Path.of("b.csv"), Path.of("r.csv")));
        assertThat(Arguments.of(List.of()).files()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--results", "--results=r.csv", "--models=m.csv", "--jsno", "all", "--results=a\0b"})
    void whatCannotBeUnderstoodIsToldInOneLine(String argument) {
        assertThatThrownBy(() -> Arguments.of(List.of(argument)))
                .isInstanceOf(BadData.class)
                .message()
                .doesNotContain("\n")
                .hasSizeLessThan(120);
    }
}
