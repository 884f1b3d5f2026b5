package dev.podium.ui.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.podium.wire.Problem;
import dev.podium.wire.ProblemType;
import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every parameter that cannot be understood is refused, with its name and what it may be.
class ParameterTest {

    private static final ApiServer SERVER = ApiServer.SHARED;

    @BeforeAll
    static void publish() {
        SERVER.publish(TinyBoard.named("parameters"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "leaderboard?lane=best | lane | provisional or verified",
                "leaderboard?category=cooking | category | coding, knowledge, math",
                "leaderboard?limit=0 | limit | from 1 to 1000",
                "leaderboard?limit=1001 | limit | from 1 to 1000",
                "leaderboard?limit=ten | limit | whole number",
                "leaderboard?limit=-1 | limit | whole number",
                "leaderboard?limit=99999999999999999999 | limit | whole number",
                "leaderboard?cursor=zzz | cursor | same query",
                "leaderboard?cursor=%C3%A4 | cursor | same query",
                "leaderboard?weights=coding | weights | coding:40",
                "leaderboard?weights=cooking:40 | weights | coding, knowledge, math",
                "leaderboard?weights=coding:101 | weights | 0 to 100",
                "leaderboard?weights=coding:-1 | weights | 0 to 100",
                "leaderboard?weights=coding:1,coding:2 | weights | each category once",
                "leaderboard?weights=coding:0,knowledge:0,math:0 | weights | more than 0",
                "leaderboard?weights=coding:NaN | weights | 0 to 100",
                "leaderboard?at=yesterday | at | 2026-03-14",
                "leaderboard?at=2026-13-40 | at | 2026-03-14",
                "leaderboard?revision=0 | revision | a whole number from 1",
                "leaderboard?revision=latest | revision | a whole number from 1",
                "models/alpha?revision=-1 | revision | a whole number from 1",
                "leaderboard?minVersion=x | minVersion | whole number",
                "leaderboard?openWeights=maybe | openWeights | true or false",
                "leaderboard?reasoning=1 | reasoning | true or false",
                "leaderboard?maxPrice=cheap | maxPrice | a number from 0",
                "leaderboard?maxPrice=-1 | maxPrice | a number from 0",
                "leaderboard?maxPrice=1e3 | maxPrice | a number from 0",
                "leaderboard?maxPrice=NaN | maxPrice | a number from 0",
                "leaderboard?minContext=1.5 | minContext | whole number",
                "leaderboard?releasedAfter=2026 | releasedAfter | a date",
                "leaderboard?minEvidence=25 | minEvidence | from 0 to 1",
                "leaderboard?lane=verified&lane=provisional | lane | once",
                "leaderboard?sort=name | sort | one of at, category",
                "models?limit=0 | limit | from 1 to 1000",
                "models?lane=x | lane | provisional or verified",
                "models?weights=coding:1 | weights | one of",
                "models/alpha?lane=x | lane | provisional or verified",
                "models/alpha?limit=1 | limit | one of",
                "benchmarks?lane=x | lane | one of",
                "benchmarks/code?lane=x | lane | provisional or verified",
                "movements?from=yesterday | from | 2026-03-14",
                "movements?to=2026-13-40 | to | 2026-03-14",
                "movements?lane=best | lane | provisional or verified",
                "movements?limit=0 | limit | from 1 to 1000",
                "movements?limit=1001 | limit | from 1 to 1000",
                "movements?from=15&model=nobody | model | the id of a model",
                "movements?at=15 | at | one of from, lane",
                "events?before=x | before | whole number",
                "events?limit=5000 | limit | from 1 to 1000",
                "stream?x=1 | x | no parameters",
                "export.csv?lane=x | lane | one of"
            })
    void aBadParameterIsNamedWithWhatItMayBe(String call, String name, String allowed) {
        Problem problem =
                Answers.problem(SERVER.get("/api/v1/boards/parameters/" + call.strip()), ProblemType.BAD_PARAMETER);
        assertThat(problem.detail()).contains('"' + name + '"').contains(allowed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"leaderboard?q=%FF", "leaderboard?q=%zz", "leaderboard?%00=1", "models?q=%C0%80"})
    void aQueryThatIsNoTextIsRefused(String call) throws IOException {
        String answer = RawHttp.get(SERVER.uri("/"), "/api/v1/boards/parameters/" + call);
        assertThat(answer).startsWith("HTTP/1.1 400").contains("/problems/bad-parameter");
    }

    @Test
    void aNameThatSomebodyElseChoseIsNotEchoedAsItIs() {
        Problem problem = Answers.problem(
                SERVER.get("/api/v1/boards/parameters/leaderboard?%3Cscript%3E=1"), ProblemType.BAD_PARAMETER);
        assertThat(problem.detail()).doesNotContain("<");
    }

    @Test
    void aCursorOfAnotherQueryIsRefused() {
        String cursor = Answers.json(SERVER.get("/api/v1/boards/parameters/leaderboard?limit=1"))
                .get("next")
                .asString();
        Answers.problem(
                SERVER.get("/api/v1/boards/parameters/leaderboard?lane=verified&cursor=" + cursor),
                ProblemType.BAD_PARAMETER);
    }
}
