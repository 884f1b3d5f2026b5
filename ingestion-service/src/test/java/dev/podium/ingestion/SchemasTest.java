package dev.podium.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.podium.ingestion.Client.Answer;
import dev.podium.samples.Golden;
import dev.podium.samples.Schema;
import dev.podium.wire.EventCodec;
import dev.podium.wire.Json;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class SchemasTest {

    private static final TestService service = TestService.start();
    private static final String SCHEMA = "/schemas/result.submitted.v1.json";

    private final Client anybody = service.client.with(null);

    @AfterAll
    static void stop() {
        service.close();
    }

    static Set<String> types() {
        return EventCodec.types();
    }

    @ParameterizedTest
    @MethodSource("types")
    void whereAnEventSaysItsSchemaIsThereItIsAndTheEventSatisfiesIt(String type) {
        Golden event = Golden.named(type);

        Schema schema = new Schema(fetch(event.headers().get("ce_dataschema")), file -> fetch("/schemas/" + file));

        assertThat(schema.members()).contains("id", "origin", "topic");
        assertThat(schema.faults(Json.canonical().readTree(event.value()), "")).isEmpty();
    }

    private JsonNode fetch(String address) {
        Answer answer = anybody.get(address);
        assertThat(answer.status()).as(address).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("application/schema+json");
        assertThat(answer.text("$id")).isEqualTo(address);
        return answer.json();
    }

    @Test
    void whoHasItIsToldThatItIsTheSame() {
        Answer first = anybody.get(SCHEMA);
        Answer again = anybody.get(SCHEMA, "If-None-Match", "\"other\", " + first.header("ETag"));

        assertThat(first.header("ETag")).matches("\"[0-9a-f]{32}\"");
        assertThat(first.header("Cache-Control")).isEqualTo("public, max-age=3600");
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(anybody.get(SCHEMA, "If-None-Match", "\"other\"").status()).isEqualTo(200);
    }

    @Test
    void itsHeadersComeWithoutItToo() {
        Answer head = anybody.call("HEAD", SCHEMA);

        assertThat(head.status()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.header("ETag")).isEqualTo(anybody.get(SCHEMA).header("ETag"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/schemas",
                "/schemas/",
                "/schemas/result.submitted.v2.json",
                "/schemas/result.submitted.v1",
                "/schemas/..%2fstarter%2fresults.tsv",
                "/schemas/%2e%2e/application.properties",
                "/schemas/RESULT.json",
                "/schemas/result.json/x"
            })
    void thereIsNothingElseThere(String path) {
        Answer answer = anybody.get(path);

        assertThat(answer.status()).isIn(400, 404);
        assertThat(answer.problem()).isIn("bad-parameter", "not-found");
    }

    @Test
    void aSchemaCanOnlyBeRead() {
        Answer answer = service.client.put(SCHEMA, "{}");

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.problem()).isEqualTo("method-not-allowed");
        assertThat(answer.header("Allow")).isEqualTo("GET, HEAD, OPTIONS");
        assertThat(anybody.call("OPTIONS", SCHEMA).status()).isEqualTo(204);
    }
}
