package dev.podium.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.podium.samples.Sample;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FamilyTest {

    @ParameterizedTest
    @CsvSource({
        "gpt-5-4-mini,gpt-mini",
        "gpt-5-mini,gpt-mini",
        "gpt-4-1,gpt",
        "claude-opus-4-5,claude-opus",
        "claude-3-opus-20240229,claude-opus",
        "qwen3-5-397b-a17b,qwen",
        "qwen2-5-coder-1-5b,qwen-coder",
        "mixtral-8x7b-instruct-v0-1,mixtral-instruct",
        "bloom-7b1,bloom",
        "llama-3.1_70b-instruct,llama-instruct",
        "o1-mini,o-mini",
        "2501,''"
    })
    void versionsAndSizesAreOneFamily(String id, String stem) {
        assertThat(Family.of(Sample.model(id))).isEqualTo("maker-" + id + ' ' + stem);
    }
}
