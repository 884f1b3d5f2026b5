package dev.podium.ingestion.imports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.podium.ingestion.Refusal;
import dev.podium.ingestion.imports.format.Asked;
import dev.podium.wire.Json;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Files that want more than their share.
class HostileFileTest {

    private static String problem(String text) {
        return problem(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String problem(byte[] bytes) {
        try {
            return "none, but " + Fixture.told(Fixture.read(Map.of("x", bytes), Asked.NOTHING));
        } catch (Refusal e) {
            return Json.kebab(e.type());
        }
    }

    @Test
    void nestingHasAnEnd() {
        assertThat(problem("[".repeat(100_000) + "]".repeat(100_000))).isEqualTo("malformed-body");
        assertThat(problem("{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000))).isEqualTo("malformed-body");
        assertThat(problem("a:\n" + "- ".repeat(5_000) + "x\n")).isIn("malformed-body", "unknown-format");
    }

    @Test
    void aMillionKeysAreTooMany() {
        StringBuilder text = new StringBuilder("{\"results\": {");
        for (int i = 0; i < 1_000_000; i++) {
            text.append("\"k").append(i).append("\":1,");
        }
        assertThat(problem(text.append("\"z\":1}}").toString())).isEqualTo("payload-too-large");
    }

    @Test
    void aMillionLinesOfATableAreTooMany() {
        assertThat(problem("model,benchmark,score\n" + "a,b,1\n".repeat(1_000_000)))
                .isEqualTo("payload-too-large");
    }

    @Test
    void moreResultsThanAnUploadMayHoldAreTooMany() {
        assertThat(problem("model,benchmark,score\n" + "a,b,1\n".repeat(10_001)))
                .isEqualTo("payload-too-large");
    }

    @Test
    void aNumberOfAThousandDigitsIsNone() {
        assertThat(problem("{\"model\":\"a\",\"benchmark\":\"b\",\"score\":" + "9".repeat(1_000) + "}"))
                .isEqualTo("malformed-body");
    }

    @Test
    void aLongTextIsCutAndNoNameIsMadeOfIt() {
        String told = problem("{\"model\":\"" + "m".repeat(3_000_000) + "\",\"benchmark\":\"b\",\"score\":1}");
        assertThat(told).startsWith("none, but file x podium-json\n  result result: mmmm");
        assertThat(told.length()).isLessThan(1_000);
    }

    @Test
    void anAliasOfYamlIsNotUnfolded() {
        StringBuilder laughs = new StringBuilder("a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n");
        for (int i = 1; i < 30; i++) {
            laughs.append("a").append(i).append(": &a").append(i).append(" [");
            laughs.append(("*a" + (i - 1) + ",").repeat(10)).append("x]\n");
        }
        assertThat(problem(laughs.toString())).isEqualTo("unknown-format");
    }

    @Test
    void whatIsNoTextIsToldSo() {
        assertThat(problem(new byte[] {'{', (byte) 0xff, (byte) 0xfe, '}'})).isEqualTo("unknown-format");
        assertThat(problem("{\"a\": 1}".getBytes(StandardCharsets.UTF_16LE))).isEqualTo("unknown-format");
        assertThat(problem(new byte[0])).isEqualTo("unknown-format");
        assertThat(problem("   \n ")).isEqualTo("unknown-format");
    }

    @Test
    void samplesArePassedOverWithoutBeingKept() {
        StringBuilder text = new StringBuilder("{\"model\":\"a\",\"benchmark\":\"b\",\"score\":1,\"samples\":[");
        for (int i = 0; i < 1_000_000; i++) {
            text.append("{\"x\":1},");
        }
        assertThat(problem(text.append("{}]}").toString())).startsWith("none, but file x podium-json");
    }
}
