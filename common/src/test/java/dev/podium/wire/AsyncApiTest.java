package dev.podium.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.podium.samples.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// `docs/asyncapi.yaml` and the code name the same topics, types, headers and key.
class AsyncApiTest {

    private static final Path DOCS = Path.of("../docs");

    private static String text() throws IOException {
        return Files.readString(DOCS.resolve("asyncapi.yaml"));
    }

    private static Set<String> all(String regex) throws IOException {
        return Pattern.compile(regex, Pattern.MULTILINE)
                .matcher(text())
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void topicsAreThoseOfTheCode() throws IOException {
        assertThat(all("^ {4}address: (\\S+)$")).containsExactlyInAnyOrder(Topics.LEDGER, Topics.TOKENS);
    }

    @Test
    void messagesAreTheTypesOfTheCode() throws IOException {
        assertThat(all("^ {6}name: (\\S+)$")).isEqualTo(EventCodec.types());
        assertThat(all("'#/components/messages/(\\S+)'")).isEqualTo(EventCodec.types());
        assertThat(all("^ {4}([a-z]+\\.[a-z]+\\.v1):$")).isEqualTo(EventCodec.types());
    }

    @Test
    void headersAreThoseThatAreWritten() throws IOException {
        Set<String> written =
                new TreeSet<>(EventCodec.headers(Sample.opened("Main")).keySet());

        assertThat(all("^ {10}(ce_\\w+|content-type): ")).isEqualTo(written);
        assertThat(text())
                .contains(
                        "required: [ce_specversion, ce_id, ce_source, ce_type, ce_time, ce_dataschema, content-type]");
    }

    @Test
    void theKeyIsTheIdOfABoard() throws IOException {
        assertThat(text()).contains("pattern: '^" + "[a-z0-9][a-z0-9._-]{0,62}" + "$'");
        assertThat(EventCodec.board(EventCodec.key(Sample.opened("Main")))).isEqualTo(Sample.BOARD);
    }

    @Test
    void payloadsAreTheSchemasThatThereAre() throws IOException {
        Set<String> files = all("payload: \\{\\$ref: '(\\S+)'}");

        assertThat(files).hasSameSizeAs(EventCodec.types());
        assertThat(files).allSatisfy(file -> assertThat(DOCS.resolve(file)).exists());
    }
}
