package dev.podium.ingestion.imports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.podium.ingestion.imports.format.Asked;
import dev.podium.ingestion.imports.format.Format;
import dev.podium.ingestion.imports.format.Sheet;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormatsTest {

    static List<Fixture> fixtures() {
        return Fixture.all();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void aFileIsReadAsItWasWritten(Fixture fixture) {
        assertThat(Fixture.told(fixture.read())).isEqualTo(fixture.expected());
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void itIsOfOneFormatAndNoOther(Fixture fixture) {
        fixture.read().forEach(reading -> {
            List<String> accepting = Formats.ALL.stream()
                    .filter(format -> format.refusal(reading.part()) == null)
                    .map(Format::id)
                    .toList();
            assertThat(accepting).as("%s", reading.part().path()).isIn(List.of(), List.of(fixture.format()));
        });
    }

    @Test
    void everyFormatHasFixtures() {
        assertThat(fixtures().stream().map(Fixture::format).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        Formats.ALL.stream().map(Format::id).toList());
    }

    @Test
    void whoSendsAFileMayRenameItsOneModelAndNameWhatHasNone() {
        Asked asked = new Asked(null, "alpha-2", null, "percent", "third-party");
        Map<String, byte[]> one = Map.of("a.json", utf8("""
                {"results": {"boolq": {"acc,none": 0.5}, "piqa": {"acc_norm,none": 0.6}}, "configs": {},
                 "model_name": "/checkpoints/final"}"""));
        Map<String, byte[]> several = Map.of("a.csv", utf8("""
                model,benchmark,score
                beta-1,piqa,50
                ,piqa,60
                gamma,piqa,70
                """));

        assertThat(models(one, asked)).containsExactly("alpha-2 fraction third-party", "alpha-2 fraction third-party");
        assertThat(models(several, asked))
                .containsExactly(
                        "beta-1 percent third-party", "alpha-2 percent third-party", "gamma percent third-party");
    }

    @Test
    void whereFileAndSenderSayOtherwiseTheWordOfTheFileStandsAndSomebodyIsTold() {
        Asked asked = new Asked(null, null, "piqa", "percent", "self");
        Map<String, byte[]> file = Map.of("a.json", utf8("""
                [{"model": "beta-1", "benchmark": "boolq", "score": 0.5, "unit": "fraction",
                  "source": {"measuredBy": "rival"}},
                 {"kind": "result", "model": "beta-1", "benchmark": "arc", "score": 0.6, "source": "a paper"},
                 {"kind": "result", "model": "beta-1", "benchmark": "mmlu", "score": 0.6, "unit": 7, "source": null}]"""));

        Sheet sheet = Fixture.read(file, asked).getFirst().sheet();

        assertThat(sheet.warnings())
                .containsExactly(
                        "The file says another benchmark than you; its word stands.",
                        "The file says another unit than you; its word stands.",
                        "The file says another measuredBy than you; its word stands.");
        assertThat(sheet.drafts().getFirst().members().toString()).contains("\"fraction\"", "\"rival\"");
    }

    private static List<String> models(Map<String, byte[]> file, Asked asked) {
        return Fixture.read(file, asked).getFirst().sheet().drafts().stream()
                .map(draft -> draft.model() + " " + draft.members().path("unit").asString() + " "
                        + draft.members().path("source").path("measuredBy").asString())
                .toList();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
