package dev.podium.ui.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.podium.wire.ProblemType;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {

    private static final ApiServer SERVER = ApiServer.SHARED;

    @BeforeAll
    static void publish() {
        SERVER.publish(TinyBoard.named("forms"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*/* | application/json",
                "application/json | application/json",
                "application/* | application/json",
                "text/* | text/csv",
                "text/csv | text/csv",
                "application/x-ndjson | application/x-ndjson",
                "text/html,application/xhtml+xml,*/*;q=0.8 | application/json",
                "text/csv;q=0.5, application/json;q=0.4 | text/csv",
                "text/csv;q=0, */* | application/json",
                "application/json;q=0, */*;q=0.1 | application/x-ndjson"
            })
    void theAcceptHeaderDecidesTheForm(String accept, String form) {
        HttpResponse<String> answer = SERVER.get("/api/v1/boards/forms/leaderboard", "Accept", accept);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Answers.header(answer, "Content-Type")).startsWith(form);
        assertThat(Answers.header(answer, "Vary")).isEqualTo("Accept");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "leaderboard | image/png",
                "leaderboard | application/json;q=0",
                "leaderboard | nonsense",
                "models/alpha | text/csv",
                "stream | application/json"
            })
    void aFormThatIsNotOfferedIsRefused(String call, String accept) {
        Answers.problem(SERVER.get("/api/v1/boards/forms/" + call, "Accept", accept), ProblemType.NOT_ACCEPTABLE);
    }

    @Test
    void aTableIsItsRowsWithPlainNumbersAndHarmlessText() {
        assertThat(csv("leaderboard"))
                .containsExactly(
                        "rank,rankLow,rankHigh,tier,model,name,organization,score,low,high,evidence,confidence,ranked,"
                                + columns("coding")
                                + columns("knowledge")
                                + columns("math")
                                + "inputPrice,outputPrice,contextTokens,outputTokensPerSecond,ttftSeconds,openWeights,"
                                + "reasoning,releaseDate,first",
                        "1,,,,beta,Model beta,maker-beta,77.5,,,0.8,4,true,70,,,1,4,2,,,,90,,,1,4,1,,,,,,,,,,,,,,,,,,,,,",
                        "2,,,,alpha,\"'=Alpha, \"\"the first\"\"\",Alpha Labs,66,,,1,4,true,80,,,1,4,1,,,,60,,,1,4,2,,,,"
                                + "40,,,1,4,2,,,,5,25,200000,46,1.01,false,true,2025-11-24,");
    }

    @Test
    void negativeNumbersAreNotMistakenForFormulas() {
        assertThat(csv("benchmarks")).first().asString().startsWith("benchmark,name,category");
        assertThat(dev.podium.ui.api.http.TableSample.csv(-1.5, "-1.5", "+1", "@x", "\tx", "\rx", "1-2"))
                .isEqualTo("-1.5,'-1.5,'+1,'@x,'\tx,\"'\rx\",1-2");
    }

    @Test
    void linesOfJsonAreTheRowsOfTheList() {
        List<String> lines = SERVER.get("/api/v1/boards/forms/models", "Accept", "application/x-ndjson")
                .body()
                .lines()
                .toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.getLast())
                .startsWith("{\"model\":\"gamma\",\"name\":\"Model gamma\"")
                .endsWith("}");
    }

    @Test
    void theExportHoldsEveryResult() {
        assertThat(csv("export.csv")).hasSize(8);
        assertThat(SERVER.get("/api/v1/boards/forms/export.ndjson").body().lines())
                .hasSize(7);
        assertThat(Answers.json(SERVER.get("/api/v1/boards/forms/export.json")).path("results"))
                .hasSize(7);
    }

    @ParameterizedTest
    @CsvSource({
        "leaderboard, 2",
        "compare, 4",
        "export, 7",
    })
    void aTableIsTheSameInThreeFormsByThePath(String call, int rows) {
        String query = call.equals("compare") ? "?m=alpha,beta" : "";
        HttpResponse<String> csv = SERVER.get("/api/v1/boards/forms/" + call + ".csv" + query, "Accept", "text/html");
        assertThat(Answers.header(csv, "Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(csv.body().lines()).hasSize(1 + rows);
        HttpResponse<String> lines = SERVER.get("/api/v1/boards/forms/" + call + ".ndjson" + query);
        assertThat(Answers.header(lines, "Content-Type")).isEqualTo("application/x-ndjson");
        assertThat(lines.body().lines()).hasSize(rows).allMatch(line -> line.startsWith("{"));
        HttpResponse<String> whole = SERVER.get("/api/v1/boards/forms/" + call + ".json" + query, "Accept", "text/csv");
        assertThat(Answers.json(whole).path("board").asString("")).isEqualTo("forms");
    }

    private static List<String> csv(String call) {
        HttpResponse<String> answer = SERVER.get("/api/v1/boards/forms/" + call, "Accept", "text/csv");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Answers.header(answer, "Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(answer.body()).endsWith("\r\n");
        return answer.body().lines().toList();
    }

    private static String columns(String category) {
        return String.join(
                "",
                List.of("score", "low", "high", "evidence", "confidence", "rank", "rankLow", "rankHigh", "tier")
                        .stream()
                        .map(member -> "categories." + category + "." + member + ",")
                        .toList());
    }
}
