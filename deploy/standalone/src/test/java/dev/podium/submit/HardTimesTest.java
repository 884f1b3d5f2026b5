package dev.podium.submit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.podium.standalone.Api;
import dev.podium.submit.Program.Ran;
import dev.podium.testing.Children;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Files on their way to a Podium that takes two calls a second, and whose Redis stops answering.
class HardTimesTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    @TempDir
    static Path folder;

    private static Fixture fixture;

    @BeforeAll
    static void start() throws Exception {
        fixture = Fixture.startEmpty(folder, Map.of("PODIUM_RATE_LIMIT", "2"));
        describe("/api/v1/models/alpha", """
                {"name":"Alpha","organization":"Acme"}""");
        describe("/api/v1/benchmarks/ifeval", """
                {"name":"IFEval","category":"instructions","unit":"percent"}""");
    }

    private static void describe(String path, String body) {
        Api api = fixture.podium().api();
        await().atMost(SOON).until(() -> api.put(path, body).statusCode() == 202);
    }

    @AfterAll
    static void stop() {
        fixture.close();
    }

    @ParameterizedTest
    @EnumSource
    void whoeverIsTooFastForTheServerComesAgainAsItAsks(Program program) throws Exception {
        String[] files = new String[4];
        for (int i = 0; i < files.length; i++) {
            files[i] = program.name() + i + ".json";
            fixture.lmEval(files[i], "alpha", "0.7" + program.digit() + i, "leaderboard_ifeval");
        }
        long before = fixture.logEnd();
        Ran ran = program.run(fixture.work(), fixture.environment(), files);

        assertThat(ran.exit()).as(ran.all()).isZero();
        assertThat(fixture.logEnd()).isEqualTo(before + files.length);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsKeptAndNotOnTheBoardInTimeEndsWith5(Program program) throws Exception {
        String file = program.name() + ".json";
        fixture.lmEval(file, "alpha", "0.61" + program.digit(), "leaderboard_ifeval");
        long before = fixture.logEnd();
        ProcessHandle redis = fixture.podium().redis();
        Children.signal(redis, "STOP");
        Ran ran;
        try {
            ran = program.run(fixture.work(), fixture.environment(), "--wait", "--timeout", "3", file);
        } finally {
            Children.signal(redis, "CONT");
        }

        assertThat(ran.exit()).as(ran.all()).isEqualTo(5);
        assertThat(fixture.logEnd()).isEqualTo(before + 1);
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(fixture.podium().api().version()).isGreaterThanOrEqualTo(before));
    }
}
