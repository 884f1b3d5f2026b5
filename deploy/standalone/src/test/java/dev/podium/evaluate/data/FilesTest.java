package dev.podium.evaluate.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.podium.board.Cell;
import dev.podium.catalog.Model;
import dev.podium.result.MeasuredBy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilesTest {

    private static final String MODELS = "model_id,name,organization,release_date\n";
    private static final String BENCHMARKS = "benchmark_id,category,unit,min,max,higher_is_better,chance\n";
    private static final String RESULTS =
            "model_id,benchmark_id,score,stderr,n_samples,date,self_reported,verified,source_id,setting\n";

    @TempDir
    Path folder;

    private final List<String> notes = new ArrayList<>();

    private Material read(String models, String benchmarks, String results) {
        return Materials.files(
                write("models.csv", models),
                write("benchmarks.csv", benchmarks),
                write("results.csv", results),
                notes::add);
    }

    private Path write(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Cell cell(Material material, String model, String benchmark) {
        return Objects.requireNonNull(material.cells().get(model)).stream()
                .filter(cell -> cell.benchmark().equals(benchmark))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void cellsComeOutOfFilesAsOutOfAnyLog() {
        Material material = read(
                MODELS + "a,\"Alpha, the \"\"first\"\"\",Lab,2026-01\nb,,,\n",
                BENCHMARKS + "x,math,%,0,100,true,20\ny,coding,ratio,0,1,false,\n",
                RESULTS + "a,x,60,,,2026-02-01,true,,cards,\na,x,40,,,,false,,epoch,\n"
                        + "a,y,0.25,0.01,,,,,,\nb,x,30,,120,,,,,high\n\n");

        assertThat(material.size()).isEqualTo(3);
        assertThat(cell(material, "a", "x").score()).as("a third party's word").isEqualTo(40);
        assertThat(cell(material, "a", "x").normalised()).as("above chance").isEqualTo(25.0);
        assertThat(cell(material, "a", "y").normalised()).as("lower is better").isEqualTo(75.0);
        assertThat(cell(material, "b", "x").setting()).isEqualTo("high");
        Model alpha = material.models().getFirst();
        assertThat(alpha.name()).isEqualTo("Alpha, the \"first\"");
        assertThat(alpha.releaseDate()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(notes).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "true,true,epoch,VERIFIED",
        "false,,epoch,THIRD_PARTY",
        "false,false,model-cards,RIVAL",
        "true,,model-cards,SELF",
        "true,false,llm-stats,SELF",
        ",,epoch,UNKNOWN"
    })
    void whoMeasuredFollowsFromTheMarks(String self, String verified, String source, MeasuredBy measuredBy) {
        Material material = read(
                MODELS + "a,A,Lab,\n",
                BENCHMARKS + "x,math,%,0,100,true,\n",
                RESULTS + "a,x,60,,," + "," + Objects.requireNonNullElse(self, "") + ","
                        + Objects.requireNonNullElse(verified, "") + "," + source + ",\n");

        assertThat(cell(material, "a", "x").measuredBy()).isEqualTo(measuredBy);
    }

    @Test
    void whatDoesNotCountIsTold() {
        read(
                MODELS + "a,A,Lab,\n",
                BENCHMARKS + "x,math,%,0,100,true,\n",
                RESULTS + "a,x,60,,,,,,,\na,x,160,,,,,,,\nnobody,x,60,,,,,,,\nnobody,x,61,,,,,,,\n");

        assertThat(notes)
                .containsExactly(
                        "Not counted: 2 results of models or benchmarks that the files do not describe.",
                        "Not counted: 1 result outside the benchmark's range.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "a,A,Lab,;x,math,%,0,100,true,;a,x,many,,,,,,,;results.csv, line 2: score is \"many\", which is not a number.",
                "a,A,Lab,;x,math,%,0,100,true,;a,x,NaN,,,,,,,;results.csv, line 2: score is NaN, which is not a finite number.",
                "a,A,Lab,;x,math,%,0,100,true,;a,,60,,,,,,,;results.csv, line 2: benchmark_id is blank.",
                "a,A,Lab,;x,math,%,0,100,true,;a,x,60;results.csv, line 2: 3 cells, but 10 columns.",
                "a,A,Lab,;x,math,%,0,100,true,;a,x,60,-1,,,,,,;results.csv, line 2: standard error",
                "a,A,Lab,;x,math,%,0,100,true,;a,x,60,,,soon,,,,;results.csv, line 2: date is \"soon\", which is not a date",
                "a,A,Lab,;x,math,%,0,100,true,;a,x,60,,,,perhaps,,,;results.csv, line 2: self_reported is \"perhaps\"",
                "a,A,Lab,;x,math,%,100,0,true,;a,x,60,,,,,,,;benchmarks.csv, line 2: min must be below max",
                "a,A,Lab,;x,math,stars,0,100,true,;a,x,60,,,,,,,;benchmarks.csv, line 2: unit is \"stars\"",
                "a,A,Lab,;x,math,%,0,100,,;a,x,60,,,,,,,;benchmarks.csv, line 2: higher_is_better is blank.",
                "A b,A,Lab,;x,math,%,0,100,true,;a,x,60,,,,,,,;models.csv, line 2: model id must match",
                "a,\"A,Lab,;x,math,%,0,100,true,;a,x,60,,,,,,,;models.csv, line 2: a quote is never closed.",
                "a,\"A\"x,Lab,;x,math,%,0,100,true,;a,x,60,,,,,,,;models.csv, line 2: more text after a closing quote.",
                "a,A,Lab,;x,math,%,0,100,true,;b,x,60,,,,,,,;results.csv holds no result that can be scored."
            },
            quoteCharacter = '~')
    void whatCannotBeReadIsToldInOneLineWithItsPlace(String model, String benchmark, String result, String told) {
        assertThatThrownBy(() -> read(MODELS + model + '\n', BENCHMARKS + benchmark + '\n', RESULTS + result + '\n'))
                .isInstanceOf(BadData.class)
                .message()
                .startsWith(folder.toString())
                .contains(told)
                .doesNotContain("\n");
    }

    @Test
    void aMissingFileAColumnAndOtherEncodingsAreTold() throws IOException {
        Path there = write("models.csv", "model_id\na\n");
        assertThatThrownBy(() -> Materials.files(there, folder.resolve("none.csv"), there, notes::add))
                .isInstanceOf(BadData.class)
                .hasMessage("There is no file " + folder.resolve("none.csv") + ".");
        assertThatThrownBy(() -> read("name\na\n", BENCHMARKS, RESULTS))
                .isInstanceOf(BadData.class)
                .hasMessageEndingWith("models.csv has no column model_id.");
        assertThatThrownBy(() -> read(MODELS, BENCHMARKS, "")).isInstanceOf(BadData.class);
        Path latin =
                Files.write(folder.resolve("latin.csv"), "model_id\ngröße\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> Materials.files(latin, latin, latin, notes::add))
                .isInstanceOf(BadData.class)
                .hasMessage(latin + " is not UTF-8.");
    }

    @Test
    void weightsAreTheStartersWhereTheyApplyElseAllTheSame() {
        Material known = read(
                MODELS + "a,A,Lab,\n", BENCHMARKS + "hle,knowledge,%,0,100,true,\n", RESULTS + "a,hle,60,,,,,,,\n");
        assertThat(known.weight("hle").weight()).isEqualTo(0.12 * 0.35);

        Material unknown = read(
                MODELS + "a,A,Lab,\n",
                BENCHMARKS + "x,math,%,0,100,true,\ny,math,%,0,100,true,\nz,coding,%,0,100,true,\n",
                RESULTS + "a,x,60,,,,,,,\n");
        assertThat(unknown.weight("x").weight()).isEqualTo(0.25);
        assertThat(unknown.weight("z").weight()).isEqualTo(0.5);
    }
}
