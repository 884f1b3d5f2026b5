package dev.podium.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.podium.catalog.Anchors;
import dev.podium.catalog.Benchmark;
import dev.podium.catalog.Model;
import dev.podium.catalog.Price;
import dev.podium.catalog.Unit;
import dev.podium.event.Event.BoardOpened;
import dev.podium.ingestion.Client.Answer;
import dev.podium.samples.Sample;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueTest {

    private static final TestService service = TestService.start();
    private static final Client client = service.as(Actor.HOUSE, Scope.CATALOG_WRITE);

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void aModelIsDescribedWithAllItsFacts() {
        Answer answer = client.put("/api/v1/models/claude-opus-4-5", """
                {"name":"Claude Opus 4.5","organization":"Anthropic","releaseDate":"2025-11-24","openWeights":false,
                 "reasoning":true,"contextTokens":200000,"price":{"input":5.0,"output":25},
                 "outputTokensPerSecond":46.0,"ttftSeconds":1.01,"license":"proprietary",
                 "sourceUrl":"https://example.org/opus","aliases":["anthropic/claude-opus-4-5"]}""");

        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.text("state")).isEqualTo("received");
        assertThat(model("claude-opus-4-5"))
                .isEqualTo(new Model(
                        "claude-opus-4-5",
                        "Claude Opus 4.5",
                        "Anthropic",
                        LocalDate.parse("2025-11-24"),
                        false,
                        true,
                        200_000L,
                        new Price(5.0, 25.0),
                        46.0,
                        1.01,
                        "proprietary",
                        "https://example.org/opus",
                        List.of("anthropic/claude-opus-4-5")));
    }

    @Test
    void puttingWhatIsThereWritesNothing() {
        client.put("/api/v1/models/steady", "{\"name\":\"Steady\"}");
        client.put("/api/v1/models/steady/price", "{\"input\":1,\"output\":2}");
        int events = service.records().size();

        Answer model = client.put("/api/v1/models/steady", "{\"name\":\"Steady\"}");
        Answer price = client.put("/api/v1/models/steady/price", "{\"input\":1.0,\"output\":2.0}");

        assertThat(model.status()).isEqualTo(200);
        assertThat(model.text("state")).isEqualTo("unchanged");
        assertThat(model.number("offset")).isEqualTo(events - 1);
        assertThat(price.status()).isEqualTo(200);
        assertThat(service.records()).hasSize(events);
    }

    @Test
    void aModelMayReturnToWhatItWas() {
        client.put("/api/v1/models/fickle", "{\"name\":\"A\"}");
        client.put("/api/v1/models/fickle", "{\"name\":\"B\"}");
        client.put("/api/v1/models/fickle", "{\"name\":\"A\"}");

        assertThat(model("fickle").name()).isEqualTo("A");
    }

    @Test
    void aPriceIsChangedByItself() {
        client.put("/api/v1/models/dear", "{\"name\":\"Dear\",\"price\":{\"input\":10}}");

        assertThat(client.put("/api/v1/models/dear/price", "{\"input\":3,\"output\":15}")
                        .status())
                .isEqualTo(202);

        assertThat(model("dear").price()).isEqualTo(new Price(3.0, 15.0));
    }

    @Test
    void aModelThatIsNotThereHasNoPrice() {
        assertThat(client.put("/api/v1/models/ghost/price", "{\"input\":3}").problem())
                .isEqualTo("not-found");
    }

    @Test
    void everyFaultOfAModelIsNamed() {
        Answer answer = client.put("/api/v1/models/faulty", """
                {"id":"other","organization":5,"releaseDate":"soon","openWeights":"no","contextTokens":-1,
                 "price":{"input":-1,"per":"token"},"aliases":["ok",7," "],"sourceUrl":"x","rank":1}""");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.faults())
                .containsExactlyInAnyOrder(
                        "/id wrong-id",
                        "/name required",
                        "/organization wrong-type",
                        "/releaseDate bad-time",
                        "/openWeights wrong-type",
                        "/contextTokens out-of-range",
                        "/price/input out-of-range",
                        "/price/per unknown-member",
                        "/aliases/1 wrong-type",
                        "/aliases/2 bad-text",
                        "/sourceUrl bad-url",
                        "/rank unknown-member");
    }

    @ParameterizedTest
    @CsvSource({
        "a1pha, A1pha, '/id-of-path near-duplicate,/name near-duplicate'",
        "al-pha, Another, ''",
        "other-1, 'Model-alpha', '/name near-duplicate'",
        "other-2, 'Мodel alpha', '/name near-duplicate'",
        "other-3, 'ALPHA', '/name near-duplicate'"
    })
    void aNearDuplicateNeedsAWord(String id, String name, String faults) {
        Answer answer = client.put("/api/v1/models/" + id, "{\"name\":\"" + name + "\"}");

        if (faults.isEmpty()) {
            assertThat(answer.status()).isEqualTo(202);
            return;
        }
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.faults()).allMatch(fault -> fault.endsWith("near-duplicate"));
        assertThat(answer.body()).contains("alpha, which is known");
        assertThat(client.put("/api/v1/models/" + id + "?confirm=new", "{\"name\":\"" + name + "\"}")
                        .status())
                .isEqualTo(202);
    }

    @Test
    void aNearDuplicateOfABenchmarkNeedsAWordToo() {
        String body = "{\"name\":\"GPQA\",\"category\":\"knowledge\",\"unit\":\"percent\"}";

        assertThat(client.put("/api/v1/benchmarks/gpqa-2", body).faults()).containsExactly("/name near-duplicate");
        assertThat(client.put("/api/v1/benchmarks/gpqa-2?confirm=yes", body).problem())
                .isEqualTo("bad-parameter");
        assertThat(client.put("/api/v1/benchmarks/gpqa-2?confirm=new", body).status())
                .isEqualTo(202);
    }

    @Test
    void aModelKeepsItsOwnNamesWhenItIsDescribedAgain() {
        assertThat(client.put("/api/v1/models/beta", "{\"name\":\"Model beta\",\"organization\":\"Beta Inc\"}")
                        .status())
                .isEqualTo(202);
    }

    @Test
    void aBenchmarkHasUsualEnds() {
        client.put("/api/v1/benchmarks/mmlu", """
                {"name":"MMLU","category":"knowledge","unit":"percent","chance":25,"items":14042,"aliases":["cais/mmlu"]}""");
        client.put("/api/v1/benchmarks/speed", """
                {"name":"Speedrun","category":"agents","subcategory":"games","metric":"minutes","unit":"minutes",
                 "min":0,"max":600,"higherIsBetter":false,"retired":true}""");

        assertThat(benchmark("mmlu"))
                .isEqualTo(new Benchmark(
                        "mmlu",
                        "MMLU",
                        "knowledge",
                        null,
                        "score",
                        Unit.PERCENT,
                        0,
                        100,
                        true,
                        25.0,
                        14_042,
                        null,
                        false,
                        List.of("cais/mmlu")));
        assertThat(benchmark("speed"))
                .isEqualTo(new Benchmark(
                        "speed",
                        "Speedrun",
                        "agents",
                        "games",
                        "minutes",
                        Unit.MINUTES,
                        0,
                        600,
                        false,
                        null,
                        null,
                        null,
                        true,
                        List.of()));
    }

    @Test
    void everyFaultOfABenchmarkIsNamed() {
        assertThat(client.put("/api/v1/benchmarks/faulty", "{\"name\":\"F\",\"category\":\"No Slug\",\"unit\":\"elo\"}")
                        .faults())
                .containsExactlyInAnyOrder("/category bad-id", "/max required");
        assertThat(client.put(
                                "/api/v1/benchmarks/faulty",
                                "{\"name\":\"F\",\"category\":\"x\",\"unit\":\"percent\",\"min\":5,\"max\":5,\"chance\":200}")
                        .faults())
                .contains("/max out-of-range", "/chance out-of-range");
        assertThat(client.put(
                                "/api/v1/benchmarks/faulty",
                                "{\"name\":\"F\",\"category\":\"x\",\"unit\":\"elo\",\"max\":100000000000000000}")
                        .problem())
                .isEqualTo("validation-failed");
    }

    @Test
    void anchorsPutAnOpenScaleOnZeroToOneHundred() {
        client.put("/api/v1/benchmarks/arena", """
                {"name":"Arena","category":"chat","unit":"elo","max":4000,"anchors":{"floor":1000,"ceiling":1600}}""");

        Benchmark arena = benchmark("arena");
        assertThat(arena.anchors()).isEqualTo(new Anchors(1000, 1600));
        assertThat(arena.scored()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "elo | {\"floor\":1000} | /anchors/ceiling required",
                "elo | {\"floor\":1000,\"ceiling\":900} | /anchors out-of-range",
                "elo | {\"floor\":-1,\"ceiling\":900} | /anchors out-of-range",
                "elo | {\"floor\":1,\"ceiling\":5000} | /anchors out-of-range",
                "elo | {\"floor\":1,\"ceiling\":5,\"x\":1} | /anchors/x unknown-member",
                "elo | {\"floor\":\"1\",\"ceiling\":5} | /anchors/floor wrong-type",
                "percent | {\"floor\":0,\"ceiling\":50} | /anchors not-open",
            })
    void anchorsThatCannotHoldAreRefused(String unit, String anchors, String fault) {
        assertThat(client.put(
                                "/api/v1/benchmarks/arena",
                                "{\"name\":\"Arena\",\"category\":\"chat\",\"unit\":\"" + unit
                                        + "\",\"max\":4000,\"anchors\":" + anchors + "}")
                        .faults())
                .containsExactly(fault);
    }

    @ParameterizedTest
    @CsvSource({"models, Alpha", "models, .x", "benchmarks, x_Y", "boards, A b"})
    void anIdIsASlug(String kind, String id) {
        Answer answer = client.put("/api/v1/" + kind + "/" + id.replace(" ", "%20"), """
                {"name":"X","category":"x","unit":"percent"}""");

        assertThat(answer.status()).isIn(400, 422);
        assertThat(answer.problem()).isIn("bad-parameter", "validation-failed");
    }

    @Test
    void aBoardIsOpenedAndRenamed() {
        assertThat(client.put("/api/v1/boards/private", "{\"name\":\"Ours\",\"description\":\"Only us\"}")
                        .status())
                .isEqualTo(202);
        assertThat(client.put("/api/v1/boards/private", "{\"name\":\"Ours\",\"description\":\"Only us\"}")
                        .status())
                .isEqualTo(200);
        assertThat(client.put("/api/v1/boards/private", "{\"name\":\"Still ours\"}")
                        .status())
                .isEqualTo(202);

        BoardOpened opened = service.boards().read("private", ledger -> ledger.opened());
        assertThat(opened.name()).isEqualTo("Still ours");
        assertThat(client.put("/api/v1/boards/private/models/m", "{\"name\":\"M\"}")
                        .text("board"))
                .isEqualTo("private");
        assertThat(client.put("/api/v1/boards/private", "{}").faults()).containsExactly("/name required");
    }

    @Test
    void whatIsSentToABoardRightAfterItWasOpenedIsTaken() {
        service.ports.fragile.beReadLater(Duration.ofMillis(300));
        try {
            assertThat(client.put("/api/v1/boards/young", "{\"name\":\"Young\"}")
                            .status())
                    .isEqualTo(202);
            assertThat(client.put("/api/v1/boards/young/models/m", "{\"name\":\"M\"}")
                            .status())
                    .isEqualTo(202);
        } finally {
            service.ports.fragile.heal();
        }
    }

    private static Model model(String id) {
        return service.boards().read(Sample.BOARD, ledger -> ledger.catalogue().model(id));
    }

    private static Benchmark benchmark(String id) {
        return service.boards().read(Sample.BOARD, ledger -> ledger.catalogue().benchmark(id));
    }
}
