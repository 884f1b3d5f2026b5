package dev.podium.ingestion.imports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.podium.ingestion.imports.format.Format;
import java.util.List;
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
}
