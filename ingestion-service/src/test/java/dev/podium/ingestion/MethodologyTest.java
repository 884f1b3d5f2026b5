package dev.podium.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.podium.catalog.Benchmark;
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
        Benchmark old = Sample.benchmark("old", "coding");
        service.ports
                .log
                .append(Sample.test(new Benchmark(
                        old.id(),
                        old.name(),
                        old.category(),
                        null,
                        old.metric(),
                        old.unit(),
                        old.min(),
                        old.max(),
                        true,
                        null,
                        null,
                        null,
                        true,
                        List.of())))
                .join();
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
    @CsvSource(
            delimiter = '|',
            value = {
                "\"weight\":0.5,\"benchmarks\":[{\"benchmark\":\"swe\" | \"weight\":0.4,\"benchmarks\":[{\"benchmark\":\"swe\" | /categories weights-do-not-add-up",
                "[{\"benchmark\":\"swe\",\"weight\":1}] | [{\"benchmark\":\"swe\",\"weight\":0.9}] | /categories/1/benchmarks weights-do-not-add-up",
                "[{\"benchmark\":\"swe\",\"weight\":1}] | [] | /categories/1/benchmarks empty",
                "\"swe\" | \"nothing\" | /categories/1/benchmarks/0/benchmark unknown-benchmark",
                "\"swe\" | \"arena\" | /categories/1/benchmarks/0/benchmark not-scorable",
                "\"swe\" | \"old\" | /categories/1/benchmarks/0/benchmark retired",
                "[{\"benchmark\":\"swe\",\"weight\":1}] | [{\"benchmark\":\"swe\",\"weight\":0.5},{\"benchmark\":\"swe\",\"weight\":0.5}] | /categories/1/benchmarks/1/benchmark repeated",
                "\"weight\":0.5,\"benchmarks\":[{\"benchmark\":\"swe\" | \"weight\":0.500002,\"benchmarks\":[{\"benchmark\":\"swe\" | /categories weights-do-not-add-up",
                "\"weight\":0.5,\"benchmarks\":[{\"benchmark\":\"swe\" | \"weight\":0.499998,\"benchmarks\":[{\"benchmark\":\"swe\" | /categories weights-do-not-add-up",
                "[{\"benchmark\":\"swe\",\"weight\":1}] | [{\"benchmark\":\"swe\",\"weight\":99.999}] | /categories/1/benchmarks weights-do-not-add-up",
                "[{\"benchmark\":\"swe\",\"weight\":1}] | [{\"benchmark\":\"swe\",\"weight\":1.5},{\"benchmark\":\"mcc\",\"weight\":-0.5}] | /categories/1/benchmarks/1/weight out-of-range",
                "[{\"benchmark\":\"swe\",\"weight\":1}] | [{\"benchmark\":\"swe\",\"weight\":1},{\"benchmark\":\"mcc\",\"weight\":0}] | /categories/1/benchmarks/1/weight out-of-range",
                "{\"categories\" | {\"revision\":2,\"categories\" | /revision stale-revision",
                "{\"categories\" | {\"minCategories\":-1,\"categories\" | /minCategories out-of-range",
                "{\"categories\" | {\"minCategoryEvidence\":2,\"categories\" | /minCategoryEvidence out-of-range",
                "{\"categories\" | {\"weights\":{},\"categories\" | /weights unknown-member",
                "\"swe\" | \"gpqa\" | /categories/1/benchmarks/0/benchmark repeated",
                "\"id\":\"coding\" | \"id\":\"knowledge\" | /categories/1/id repeated",
                "\"id\":\"coding\" | \"id\":\"Co ding\" | /categories/1/id bad-id",
                "\"name\":\"Coding\", | '' | /categories/1/name required",
                "{\"categories\" | {\"minEvidence\":1.5,\"categories\" | /minEvidence out-of-range",
                "{\"categories\" | {\"rule\":\"completed-by-magic\",\"categories\" | /rule unknown-value",
                "{\"categories\" | {\"settings\":{\"ghost\":\"high\"},\"categories\" | /settings/ghost unknown-benchmark"
            })
    void whatIsWrongIsPointedAtWhetherPublishedOrPreviewed(String what, String wrong, String fault) {
        String body = HALVES.replace(what, wrong);
        assertThat(body).isNotEqualTo(HALVES);
        for (Answer answer :
                List.of(client.put("/api/v1/methodology", body), client.post("/api/v1/methodology:preview", body))) {
            assertThat(answer.status()).as(answer.body()).isEqualTo(422);
            assertThat(answer.faults()).containsExactly(fault);
        }
        assertThat(revisions()).isEmpty();
        assertThat(service.ports.questions).isEmpty();
    }

    @Test
    void everyFaultIsNamedAtOnce() {
        Answer answer = client.post("/api/v1/methodology:preview", """
                {"rule":"by-magic","revision":7,"categories":[
                  {"id":"a","name":"A","weight":0.5,"benchmarks":[]},
                  {"id":"b","name":"B","weight":0.4,"benchmarks":[{"benchmark":"ghost","weight":1}]}]}""");

        assertThat(answer.faults())
                .containsExactlyInAnyOrder(
                        "/rule unknown-value",
                        "/revision stale-revision",
                        "/categories weights-do-not-add-up",
                        "/categories/0/benchmarks empty",
                        "/categories/1/benchmarks/0/benchmark unknown-benchmark");
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
