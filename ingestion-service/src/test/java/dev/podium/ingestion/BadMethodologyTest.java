package dev.podium.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.podium.catalog.Benchmark;
import dev.podium.event.Event.MethodologyPublished;
import dev.podium.ingestion.Client.Answer;
import dev.podium.samples.Sample;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Revisions that are refused, with the pointer to what is wrong.
class BadMethodologyTest {

    private static final String HALVES = """
            {"categories":[{"id":"knowledge","name":"Knowledge","weight":0.5,"benchmarks":[{"benchmark":"gpqa","weight":1}]},
                           {"id":"coding","name":"Coding","weight":0.5,"benchmarks":[{"benchmark":"swe","weight":1}]}]}""";

    private static final TestService service = TestService.start();
    private static final Client client = service.as(Actor.HOUSE, Scope.CATALOG_WRITE);

    static {
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

    @AfterAll
    static void stop() {
        service.close();
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
        assertThat(service.recordsOf(MethodologyPublished.class)).isZero();
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
}
