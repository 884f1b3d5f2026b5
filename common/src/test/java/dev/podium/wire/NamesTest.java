package dev.podium.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.podium.result.Lane;
import dev.podium.result.MeasuredBy;
import dev.podium.wire.ApiRoutes.Route;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Names that leave the process: keys, channels, addresses, constants.
class NamesTest {

    private static final List<ApiRoutes> TABLES = List.of(
            new ApiRoutes(List.of(
                    Route.ofBoard("POST", "/results"),
                    Route.ofBoard("POST", "/results:batch"),
                    Route.ofBoard("GET", "/submissions/{id}"),
                    Route.ofBoard("POST", "/results/{id}:withdraw"),
                    Route.ofBoard("PUT", "/models/{id}"),
                    Route.ofBoard("PUT", "/models/{id}/price"),
                    Route.global("POST", "/tokens"))),
            new ApiRoutes(List.of(
                    Route.ofBoard("GET", "/models/{id}"),
                    Route.ofBoard("GET", "/export.csv"),
                    Route.global("GET", "/boards"))));

    @ParameterizedTest
    @CsvSource({
        "/api/v1/results, POST",
        "/api/v1/boards/main/results, POST",
        "/api/v1/results:batch, POST",
        "/api/v1/submissions/3f2a, 'GET,HEAD'",
        "/api/v1/results/3f2a:withdraw, POST",
        "/api/v1/models/gpt-5.2, 'GET,HEAD,PUT'",
        "/api/v1/boards/team-1/models/gpt-5.2/price, PUT",
        "/api/v1/tokens, POST",
        "/api/v1/boards, 'GET,HEAD'",
    })
    void aKnownAddressHasTheMethodsOfAllTables(String path, String methods) {
        assertThat(String.join(",", ApiRoutes.methods(TABLES, path))).isEqualTo(methods);
    }

    @ParameterizedTest
    @CsvSource({
        "/",
        "/api/v1",
        "/api/v1/results/",
        "/api/v1//results",
        "/api/v1/results:applaud",
        "/api/v1/results/3f2a",
        "/api/v1/results/3f2a:withdraw:twice",
        "/api/v1/models/a/b",
        "/api/v1/boards/main/tokens",
        "/api/v1/boards/main/boards/main/results",
        "/api/v1/exportXcsv",
        "/api/v2/results",
        "/API/v1/results",
        "/x/api/v1/results",
    })
    void nothingElseIsKnown(String path) {
        assertThat(ApiRoutes.methods(TABLES, path)).isEmpty();
    }

    @Test
    void allKeysOfABoardShareItsHashTag() {
        List<String> keys = List.of(
                RedisKeys.current("main"),
                RedisKeys.snapshot("main", 7),
                RedisKeys.ranks("main", Lane.VERIFIED, 7),
                RedisKeys.rows("main", 7),
                RedisKeys.heartbeat("main"),
                RedisKeys.feed("main"),
                RedisKeys.history("main"),
                RedisKeys.desk("main"),
                RedisKeys.answer("main", "abc"),
                RedisKeys.published("main"));

        assertThat(keys).allMatch(key -> key.startsWith("podium:{main}:")).doesNotHaveDuplicates();
        assertThat(keys)
                .startsWith("podium:{main}:cur", "podium:{main}:snap:7", "podium:{main}:rank:verified:7")
                .endsWith("podium:{main}:published");
    }

    @Test
    void aChannelSaysItsBoard() {
        assertThat(RedisKeys.boardOf(RedisKeys.published("team-1"))).isEqualTo("team-1");
        assertThat(RedisKeys.published("x"))
                .matches(RedisKeys.PUBLISHED_PATTERN
                        .replace("{", "\\{")
                        .replace("}", "\\}")
                        .replace("*", ".*"));
    }

    @Test
    void constantsAreKebabCaseOutsideOfTheProcess() {
        assertThat(Json.kebab(MeasuredBy.THIRD_PARTY)).isEqualTo("third-party");
        for (MeasuredBy who : MeasuredBy.values()) {
            String json = Json.canonical().writeValueAsString(who);
            assertThat(json).matches("\"[a-z-]+\"");
            assertThat(Json.canonical().readValue(json, MeasuredBy.class)).isEqualTo(who);
        }
    }

    @Test
    void everyProblemHasAnAddressOfItsOwn() {
        Set<String> addresses = new HashSet<>();
        for (ProblemType type : ProblemType.values()) {
            addresses.add(type.uri());
            assertThat(type.uri()).matches("/problems/[a-z-]+");
            assertThat(type.status()).isBetween(400, 503).isNotEqualTo(500);
            assertThat(Problem.of(type, "why").status()).isEqualTo(type.status());
        }
        assertThat(addresses).hasSize(ProblemType.values().length);
    }
}
