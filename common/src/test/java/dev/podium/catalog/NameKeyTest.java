package dev.podium.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {

    @ParameterizedTest
    @CsvSource({
        "GPT-4o, gpt-4o",
        "' Claude Opus 4.5 ', claude opus 4.5",
        "ＧＰＴ-4, gpt-4",
        "Caf\u00e9, CAFE\u0301",
        "STRASSE, strasse",
        "ﬁne, FINE",
        "x\u00a0y, X Y",
    })
    void caseAndUnicodeFormMakeNoDifference(String one, String other) {
        assertThat(NameKey.exact(one)).isEqualTo(NameKey.exact(other));
    }

    @ParameterizedTest
    @CsvSource({
        "GPT 5.2, gpt-5-2",
        "gpt_5.2, gpt-5-2",
        "gpt–5–2, gpt-5-2",
        "org/model, org model",
        "о1-mini, o1-mini",
        "СLАUDЕ, claude",
        "ΑΒΕ, abe",
        "κimi-κ2, kimi-k2",
        "qwen3-32b\u200d, qwen3-32b",
        "Mistrál, mistral",
        "gpt-4O, gpt-40",
        "ol, o1",
        "𝐆𝐏𝐓-5, gpt-5",
    })
    void whatAReaderCouldTakeForAnotherHasTheSameKey(String one, String other) {
        assertThat(NameKey.lookAlike(one)).isEqualTo(NameKey.lookAlike(other));
    }

    @ParameterizedTest
    @CsvSource({
        "opt-13b, opt-1-3b",
        "gpt-4, gpt-4-turbo",
        "humaneval, humaneval+",
        "o1, o3",
        "gemini-2.5, gemini-25",
        "qwen3-8b, qwen3-0.8b"
    })
    void whatAreTwoModelsStaysTwo(String one, String other) {
        assertThat(NameKey.lookAlike(one)).isNotEqualTo(NameKey.lookAlike(other));
    }

    @Test
    void aKeyOfAKeyIsItself() {
        for (String name : new String[] {"GPT-4o", "СLАUDЕ", "ﬁne", "Caf\u00e9 / Ünïcödé_1.0", "\u0130stanbul", ""}) {
            assertThat(NameKey.exact(NameKey.exact(name))).isEqualTo(NameKey.exact(name));
            assertThat(NameKey.lookAlike(NameKey.lookAlike(name))).isEqualTo(NameKey.lookAlike(name));
        }
    }
}
