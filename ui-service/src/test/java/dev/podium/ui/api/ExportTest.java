package dev.podium.ui.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.podium.catalog.Benchmark;
import dev.podium.catalog.Unit;
import dev.podium.event.Entry;
import dev.podium.event.Event.BenchmarkDescribed;
import dev.podium.result.MeasuredBy;
import dev.podium.result.Source;
import dev.podium.samples.Logs;
import dev.podium.samples.Sample;
import dev.podium.wire.ProblemType;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// What leaves for spreadsheets and for other places, texts of strangers in it.
class ExportTest {

    private static final ApiServer SERVER = ApiServer.SHARED;
    private static final String BOARD = "/api/v1/boards/exports/";

    @BeforeAll
    static void publish() {
        List<Entry> entries = TinyBoard.entries();
        entries.add(new BenchmarkDescribed("renamed", Sample.origin(), formula()));
        entries.add(Sample.result("r8", "beta", "calc", 45.5)
                .setting("@home: \"quoted\"\n- no: list")
                .source(new Source("https://example.org/a?b=c#d", MeasuredBy.COMMUNITY, "+some"))
                .on("2026-03-02")
                .event());
        entries.add(Sample.result("r9", "beta", "calc", 99).event());
        entries.add(Sample.withdrawn("r9", Sample.LAB));
        SERVER.publish(TinyBoard.named("exports", Logs.board(entries)));
    }

    private static Benchmark formula() {
        return new Benchmark(
                "code",
                "=code",
                "coding",
                null,
                "accuracy",
                Unit.PERCENT,
                0,
                100,
                true,
                null,
                null,
                null,
                false,
                List.of());
    }

    @Test
    void aComparisonAsATableIsItsTestsWithTheGuardOnTextsAlone() {
        List<String> table =
                SERVER.get(BOARD + "compare.csv?m=beta,alpha").body().lines().toList();
        assertThat(table.getFirst())
                .startsWith("benchmark,name,category,weight,unit,a,b,gap.difference,gap.low,gap.high,")
                .contains(",telling,aScore,aStderr,bScore,bStderr,aExpected.score");
        assertThat(table)
                .anyMatch(line -> line.startsWith("code,'=code,coding,50,percent,70,80,-10,"))
                .noneMatch(line -> line.contains("'-10"));
        assertThat(SERVER.get(BOARD + "compare.ndjson?m=beta,alpha").body().lines())
                .anyMatch(line -> line.startsWith("{\"benchmark\":\"code\",\"name\":\"=code\","));
    }

    @Test
    void resultsAreGuardedInATableAndLeftAloneInJson() {
        assertThat(SERVER.get(BOARD + "export.csv").body())
                .contains("\r\nr1,alpha,code,80,2.5,500,high,inspect")
                .contains("r8,beta,calc,45.5,,,\"'@home")
                .contains(",'+some,");
        assertThat(SERVER.get(BOARD + "export.ndjson").body()).contains("\"collection\":\"+some\"");
        assertThat(SERVER.get(BOARD + "export.json").body()).contains("\"setting\":\"@home");
        assertThat(SERVER.get(BOARD + "leaderboard.csv").body()).contains(",alpha,\"'=Alpha, ");
    }

    @Test
    void aRecordOfEveryEvalEverHasWhatTheSchemaRequires() {
        JsonNode record = Answers.json(SERVER.get(BOARD + "models/alpha/results.eee.json"));
        assertThat(record.propertyNames())
                .containsExactly(
                        "schema_version",
                        "evaluation_id",
                        "retrieved_timestamp",
                        "source_metadata",
                        "eval_library",
                        "model_info",
                        "evaluation_results");
        assertThat(record.path("retrieved_timestamp").isString()).isTrue();
        assertThat(record.path("source_metadata").propertyNames())
                .contains("source_type", "source_organization_name", "evaluator_relationship");
        assertThat(record.path("eval_library").propertyNames()).containsExactly("name", "version");
        assertThat(record.path("model_info").toString())
                .contains("\"id\":\"alpha\"", "\"model_availability\":\"closed_weights\"");
        assertThat(record.path("evaluation_results")).hasSize(4).allSatisfy(result -> {
            assertThat(result.propertyNames())
                    .contains("evaluation_name", "source_data", "metric_config", "score_details");
            assertThat(result.path("score_details").path("score").isNumber()).isTrue();
            result.path("score_details")
                    .path("details")
                    .forEach(detail -> assertThat(detail.isString()).isTrue());
        });
        assertThat(record.path("evaluation_results").toString())
                .contains(
                        "\"metric_unit\":\"percent\",\"score_type\":\"continuous\",\"min_score\":0.0,\"max_score\":100.0")
                .contains("\"standard_error\":{\"value\":2.5,\"method\":\"unknown\"},\"num_samples\":500");
    }

    @Test
    void aFileForTheHubQuotesWhateverStrangersWrote() {
        HttpResponse<String> file = SERVER.get(BOARD + "models/beta/results.hf.yaml", "Accept", "text/html");
        assertThat(Answers.header(file, "Content-Type")).isEqualTo("application/yaml");
        assertThat(file.body()).contains("""
                - dataset:
                    id: "calc"
                  value: 45.5
                  date: "2026-03-02"
                  source:
                    url: "https://example.org/a?b=c#d"
                    name: "+some"
                  notes: "accuracy from 0.0 to 100.0; setting @home: \\"quoted\\"\\n- no: list; measured by community"
                """).doesNotContain("99");
    }

    @Test
    void aWholeBoardIsItsCatalogueItsRulesAndWhatCounts() {
        HttpResponse<String> file = SERVER.get(BOARD + "export.podium.ndjson");
        assertThat(Answers.header(file, "Content-Type")).isEqualTo("application/x-ndjson");
        List<String> kinds = file.body()
                .lines()
                .map(line -> line.substring(0, line.indexOf(',')))
                .distinct()
                .toList();
        assertThat(kinds)
                .containsExactly(
                        "{\"kind\":\"benchmark\"",
                        "{\"kind\":\"model\"",
                        "{\"kind\":\"methodology\"",
                        "{\"kind\":\"result\"");
        assertThat(file.body().lines()).hasSize(4 + 3 + 1 + 8).noneMatch(line -> line.contains("99.0"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"models/nobody/results.eee.json", "models/nobody/results.hf.yaml", "leaderboard.xml"})
    void whatIsNotThereIsAProblem(String call) {
        Answers.problem(SERVER.get(BOARD + call), ProblemType.NOT_FOUND);
    }

    @Test
    void theStandingsOfEqualBoardsUnderAnyNameHaveOneHash() {
        SERVER.publish(TinyBoard.named("exports-a"));
        SERVER.publish(TinyBoard.named("exports-b"));
        String hash = standings("exports-a");
        assertThat(hash)
                .matches("[0-9a-f]{64}")
                .isEqualTo(standings("exports-b"))
                .isNotEqualTo(standings("exports"));
    }

    private static String standings(String board) {
        return Answers.json(SERVER.get("/api/v1/boards/" + board))
                .path("standings")
                .asString("");
    }
}
