package dev.podium.ingestion.imports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.podium.event.Event.NameKind;
import dev.podium.ingestion.imports.name.Named;
import dev.podium.ingestion.imports.name.Names;
import dev.podium.ledger.Catalogue;
import dev.podium.samples.Logs;
import dev.podium.samples.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What names in files are taken for, and what is only proposed.
class NamesTest {

    private static final Catalogue CATALOGUE = Logs.ledger(
                    Sample.described("alpha-2"),
                    Sample.described("o3-mini", "openai/o3-mini"),
                    Sample.described("beta-7b-it"),
                    Sample.test("gpqa-diamond", "knowledge"))
            .catalogue();

    private static Named model(String given) {
        return new Names().understand(CATALOGUE, NameKind.MODEL, given);
    }

    @ParameterizedTest
    @CsvSource({
        "alpha-2, alpha-2, id, ",
        "ALPHA-2, alpha-2, alias, ",
        "openai/o3-mini, o3-mini, alias, ",
        "alpha-2_high, alpha-2, setting, high",
        "alpha-2_16K, alpha-2, setting, thinking-16k",
        "alpha-2-thinking-32k, alpha-2, setting, thinking-32k",
        "alpha-2 (FC), alpha-2, setting, FC",
        "alpha-2 [thinking 8k], alpha-2, setting, thinking 8k",
        "o3-mini-high, o3-mini, setting, high"
    })
    void isUnderstood(String given, String id, String how, String setting) {
        Named named = model(given);
        assertThat(named.id()).isEqualTo(id);
        assertThat(named.how()).isEqualTo(how);
        assertThat(named.setting()).isEqualTo(setting);
        assertThat(named.proposals()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "alpha_2, alpha-2, 'differs in case, punctuation or look-alike letters only'",
        "Alpha 2, alpha-2, 'differs in case, punctuation or look-alike letters only'",
        "\u0430lpha-2, alpha-2, 'differs in case, punctuation or look-alike letters only'",
        "a\u0301lpha-2, alpha-2, 'differs in case, punctuation or look-alike letters only'",
        "acme/alpha-2, alpha-2, differs by provider",
        "alpha-2-2026-02-01, alpha-2, differs by date",
        "alpha-2-20260201, alpha-2, differs by date",
        "beta-7b-it-fp8, beta-7b-it, differs by quantisation",
        "beta-7b-it-q4_k_m, beta-7b-it, differs by quantisation",
        "alpha-2-thinking, alpha-2, differs by effort",
        "acme/Alpha-2-20260201-awq, alpha-2, differs by date and provider and quantisation"
    })
    void isProposedWithItsReasonAndNeverTakenForGranted(String given, String id, String why) {
        Named named = model(given);
        assertThat(named.id()).isNull();
        assertThat(named.how()).isEqualTo("unknown");
        assertThat(named.proposals()).containsExactly(new Named.Proposal(id, why));
    }

    @Test
    void aNameThatResemblesNothingHasNoProposal() {
        assertThat(model("gamma-9").proposals()).isEmpty();
    }

    @Test
    void effortBehindAnUnknownNameIsASettingAllTheSame() {
        Named named = model("gamma-9_xhigh");
        assertThat(named.sent()).isEqualTo("gamma-9");
        assertThat(named.setting()).isEqualTo("xhigh");
        assertThat(named.id()).isNull();
    }

    @Test
    void whatIsNoNameInTheLogIsSentAsOneThatStaysTheSame() {
        assertThat(model("HuggingFace via GLHF: BF16").sent()).isEqualTo("HuggingFace-via-GLHF-BF16");
        assertThat(model("\u6a21\u578b").sent())
                .startsWith("unnamed-")
                .isEqualTo(model("\u6a21\u578b").sent());
        assertThat(model("x".repeat(200)).sent())
                .hasSize(61)
                .isEqualTo(model("x".repeat(200)).sent());
        assertThat(model("org/part/part").sent()).isEqualTo("org/part-part");
    }

    @Test
    void aBenchmarkIsProposedToo() {
        Named named = new Names().understand(CATALOGUE, NameKind.BENCHMARK, "GPQA Diamond");
        assertThat(named.id()).isNull();
        assertThat(named.proposals())
                .containsExactly(
                        new Named.Proposal("gpqa-diamond", "differs in case, punctuation or look-alike letters only"));
    }
}
