package dev.podium.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.podium.catalog.Category;
import dev.podium.catalog.Methodology;
import dev.podium.ingestion.Client.Answer;
import dev.podium.samples.Sample;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MethodologyTest {

    private static final String HALVES = """
            {"categories":[{"id":"knowledge","name":"Knowledge","weight":0.5,"benchmarks":[{"benchmark":"gpqa","weight":1}]},
                           {"id":"coding","name":"Coding","weight":0.5,"benchmarks":[{"benchmark":"swe","weight":1}]}]}""";

    private TestService service;
    private Client client;

    @BeforeEach
    void start() {
        service = TestService.start();
        client = service.as(Actor.HOUSE, Scope.CATALOG_WRITE);
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void aRevisionGetsTheNextNumber() {
        Answer first = client.put("/api/v1/methodology", HALVES);
        Answer second =
                client.put("/api/v1/methodology", HALVES.replace("{\"categories\"", "{\"notes\":\"b\",\"categories\""));

        assertThat(first.status()).isEqualTo(202);
        assertThat(first.number("revision")).isEqualTo(1);
        assertThat(second.number("revision")).isEqualTo(2);
        assertThat(revisions()).extracting(Methodology::revision).containsExactly(1, 2);
    }

    @Test
    void percentagesAreKeptAsShares() {
        Answer answer = client.put("/api/v1/methodology", """
                {"rule":"available","minEvidence":0.3,"minCategories":2,"minCategoryEvidence":0.6,"notes":"n",
                 "settings":{"gpqa":"high"},
                 "categories":[{"id":"all","name":"All","weight":100,
                   "benchmarks":[{"benchmark":"gpqa","weight":12.5},{"benchmark":"swe","weight":87.5}]}]}""");

        assertThat(answer.status()).as(answer.body()).isEqualTo(202);
        Methodology methodology = revisions().getLast();
        assertThat(methodology.categories())
                .containsExactly(new Category(
                        "all",
                        "All",
                        1,
                        List.of(new Category.Weight("gpqa", 0.125), new Category.Weight("swe", 0.875))));
        assertThat(methodology.settings()).isEqualTo(Map.of("gpqa", "high"));
        assertThat(methodology.minEvidence()).isEqualTo(0.3);
        assertThat(methodology.minCategories()).isEqualTo(2);
        assertThat(methodology.minCategoryEvidence()).isEqualTo(0.6);
    }

    @Test
    void whatIsNotSaidStaysAsItWas() {
        client.put("/api/v1/methodology", HALVES.replace("{\"categories\"", "{\"minEvidence\":0.4,\"categories\""));
        client.put("/api/v1/methodology", HALVES.replace("Coding", "Code"));

        assertThat(revisions().getLast().minEvidence()).isEqualTo(0.4);
        assertThat(revisions().getLast().minCategories()).isEqualTo(3);
    }

    @Test
    void theSameAgainIsNoNewRevision() {
        client.put("/api/v1/methodology", HALVES);

        Answer again = client.put("/api/v1/methodology", HALVES);

        assertThat(again.status()).isEqualTo(200);
        assertThat(revisions()).hasSize(1);
    }

    @Test
    void aRetryUnderAKeyIsTheSameRevision() {
        Answer first = client.put("/api/v1/methodology", HALVES, "Idempotency-Key", "m1");
        client.put("/api/v1/methodology", HALVES.replace("Coding", "Code"));

        Answer retry = client.put("/api/v1/methodology", HALVES, "Idempotency-Key", "m1");

        assertThat(retry.body()).isEqualTo(first.body());
        assertThat(revisions()).hasSize(2);
    }

    @Test
    void manyAtOnceGetNumbersOfTheirOwn() throws Exception {
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Answer>> answers = IntStream.range(0, 16)
                    .mapToObj(i -> callers.submit(
                            () -> client.put("/api/v1/methodology", HALVES.replace("\"Coding\"", "\"C" + i + "\""))))
                    .toList();
            for (Future<Answer> answer : answers) {
                assertThat(answer.get().status()).isEqualTo(202);
            }
        }
        assertThat(revisions())
                .extracting(Methodology::revision)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 16).boxed().toList());
    }

    @Test
    void whoStatesAnOldRevisionIsToldSo() {
        client.put("/api/v1/methodology", HALVES);

        Answer answer =
                client.put("/api/v1/methodology", HALVES.replace("{\"categories\"", "{\"revision\":1,\"categories\""));

        assertThat(answer.faults()).containsExactly("/revision stale-revision");
    }

    @ParameterizedTest
    @CsvSource({"0.333333, 0.333333, 0.333333", "33.3333, 33.3333, 33.3333", "0.3333335, 0.3333335, 0.333334"})
    void whatRoundingToSixPlacesLosesIsForgiven(String a, String b, String c) {
        Answer answer = client.put("/api/v1/methodology", """
                {"categories":[{"id":"all","name":"All","weight":1,"benchmarks":[{"benchmark":"gpqa","weight":%s},
                  {"benchmark":"swe","weight":%s},{"benchmark":"mcc","weight":%s}]}]}""".formatted(a, b, c));

        assertThat(answer.status()).as(answer.body()).isEqualTo(202);
    }

    @Test
    void aMethodologyWithoutCategoriesIsNone() {
        assertThat(client.put("/api/v1/methodology", "{\"categories\":[]}").faults())
                .containsExactly("/categories empty");
        assertThat(client.put("/api/v1/methodology", "{}").faults()).containsExactly("/categories empty");
    }

    private List<Methodology> revisions() {
        return service.boards()
                .read(Sample.BOARD, ledger -> List.copyOf(ledger.catalogue().revisions()));
    }
}
