package dev.podium.submit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.podium.submit.Program.Ran;
import dev.podium.wire.Json;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;

/// Files on their way to a real Podium, by the command line and by the script of CI machines.
class SubmitTest {

    @TempDir
    static Path folder;

    private static Fixture fixture;

    @BeforeAll
    static void start() throws Exception {
        fixture = Fixture.start(folder);
    }

    @AfterAll
    static void stop() {
        fixture.close();
    }

    private static Ran run(Program program, String... arguments) throws Exception {
        return program.run(fixture.work(), fixture.environment(), arguments);
    }

    private static Ran runWith(Program program, Map<String, String> changed, String... arguments) throws Exception {
        Map<String, String> environment = new HashMap<>(fixture.environment());
        environment.putAll(changed);
        return program.run(fixture.work(), environment, arguments);
    }

    @ParameterizedTest
    @EnumSource
    void aDryRunSaysWhatWouldMoveAndStoresNothing(Program program) throws Exception {
        fixture.dropOfTheFirst("drop.json");
        long before = fixture.logEnd();
        Ran ran = run(program, "--dry-run", "--measured-by", "third-party", "drop.json");

        assertThat(ran.exit()).as(ran.all()).isZero();
        assertThat(ran.out())
                .contains("2 results that count", "Ranks in the provisional lane", "Dry run: nothing was submitted.")
                .containsPattern("\\* +1 \\S+ \\d +GPT-5\\.4");
        assertThat(fixture.logEnd()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void whatWasSubmittedIsOnTheBoardWhenTheWaitingEnds(Program program) throws Exception {
        // Each on a test of its own: of equal runs a board shows one.
        String task = program == Program.SCRIPT ? "humaneval" : "mgsm_direct";
        fixture.lmEval("run of today.json", "claude-opus-4-5", "0.8125", task);
        Ran ran = run(program, "--wait", "run of today.json");

        assertThat(ran.exit()).as(ran.all()).isZero();
        assertThat(ran.out()).contains("Submitted", "to the board main").containsIgnoringCase("all that counts");
        // The pages and the read API look once a second.
        await().untilAsserted(() ->
                assertThat(shown()).contains((program == Program.SCRIPT ? "humaneval" : "mgsm") + " 81.25"));
    }

    private static List<String> shown() throws Exception {
        List<String> shown = new ArrayList<>();
        fixture.podium()
                .api()
                .read("/api/v1/models/claude-opus-4-5")
                .path("observations")
                .forEach(seen -> shown.add(seen.path("benchmark").asString() + " "
                        + seen.path("score").asDouble()));
        return shown;
    }

    @ParameterizedTest
    @EnumSource
    void aFileOfNonsenseIsRefusedAndTheOthersAreSent(Program program) throws Exception {
        Files.writeString(fixture.work().resolve("nonsense.txt"), "nothing that anybody would call a result");
        fixture.lmEval("good.json", "claude-opus-4-5", "0.822" + program.digit(), "leaderboard_ifeval");
        long before = fixture.logEnd();
        Ran ran = run(program, "nonsense.txt", "gone.json", ".", "good.json");

        assertThat(ran.exit()).as(ran.all()).isEqualTo(1);
        assertThat(ran.out())
                .contains("refused: This is no result file that is known here")
                .contains("Not lm-evaluation-harness:")
                .contains("refused: There is no such file.", "refused: It is a folder.");
        assertThat(fixture.logEnd()).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @EnumSource
    void aRankThatWouldDropHoldsEveryFileBack(Program program) throws Exception {
        fixture.dropOfTheFirst("drop.json");
        fixture.lmEval("harmless.json", "claude-opus-4-5", "0.832" + program.digit(), "leaderboard_ifeval");
        long before = fixture.logEnd();
        Ran ran = run(program, "--measured-by=third-party", "--fail-if-rank-drops", "harmless.json", "drop.json");

        assertThat(ran.exit()).as(ran.all()).isEqualTo(4);
        assertThat(ran.err()).contains("would drop in rank", "nothing was submitted");
        assertThat(fixture.logEnd()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void aRankThatOnlyBothOfTwoFilesWouldDropHoldsThemBack(Program program) throws Exception {
        String one = "one \"of\" two; a,b.json";
        fixture.lmEval(one, "gpt-5-4", "0.5", "leaderboard_mmlu_pro");
        fixture.lmEval("other.json", "gpt-5-4", "0.5", "mmmu_val");
        long before = fixture.logEnd();
        for (String alone : List.of(one, "other.json")) {
            Ran ran = run(program, "--measured-by=third-party", "--fail-if-rank-drops", "--dry-run", alone);
            assertThat(ran.exit()).as(ran.all()).isZero();
        }
        Ran both = run(program, "--measured-by=third-party", "--fail-if-rank-drops", one, "other.json");

        assertThat(both.exit()).as(both.all()).isEqualTo(4);
        assertThat(both.err())
                .contains("would drop in rank", "nothing was submitted", "together: GPT-5.4 from rank 1 to 2.");
        assertThat(fixture.logEnd()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void moreFilesThanCanBeLookedAtTogetherAreHeldBackWithTheReason(Program program) throws Exception {
        fixture.lmEval("one of many.json", "claude-opus-4-5", "0.862" + program.digit(), "leaderboard_ifeval");
        assertThat(run(program, "one of many.json").exit()).isZero(); // so that each look at it is a short one
        List<String> arguments = new ArrayList<>(Collections.nCopies(101, "one of many.json"));
        arguments.addFirst("--fail-if-rank-drops");
        long before = fixture.logEnd();
        Ran ran = run(program, arguments.toArray(String[]::new));

        assertThat(ran.exit()).as(ran.all()).isEqualTo(4);
        assertThat(ran.err()).contains("Nobody can say", "at most 100 files. Send a ZIP of them");
        assertThat(fixture.logEnd()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void whereNoRankDropsTheFilesAreSent(Program program) throws Exception {
        fixture.lmEval("harmless.json", "claude-opus-4-5", "0.842" + program.digit(), "leaderboard_ifeval");
        fixture.lmEval("harmless too.json", "claude-opus-4-5", "0.852" + program.digit(), "leaderboard_ifeval");
        long before = fixture.logEnd();
        Ran ran = run(program, "--fail-if-rank-drops", "harmless.json", "harmless too.json");

        assertThat(ran.exit()).as(ran.all()).isZero();
        assertThat(fixture.logEnd()).isEqualTo(before + 2);
    }

    @ParameterizedTest
    @EnumSource
    void aNameThatNobodyKnowsIsToldAndWaits(Program program) throws Exception {
        String name = "some-lab/Claude-Opus-4-5-2025110" + program.digit();
        fixture.lmEval("unknown.json", name, "0.5", "leaderboard_ifeval");
        Ran ran = run(program, "--wait", "unknown.json");

        assertThat(ran.exit()).as(ran.all()).isZero();
        assertThat(ran.out()).contains("1 waits for a name", "no model is known as \"" + name + "\"");
    }

    @ParameterizedTest
    @EnumSource
    void aTokenThatIsRefusedEndsWith3AndIsNotPrinted(Program program) throws Exception {
        fixture.lmEval("good.json", "claude-opus-4-5", "0.8", "leaderboard_ifeval");
        Ran ran = runWith(program, Map.of("PODIUM_TOKEN", "pdm_secretsecretsecret"), "good.json");

        assertThat(ran.exit()).as(ran.all()).isEqualTo(3);
        assertThat(ran.err()).contains("The server refuses the token: ");
        assertThat(ran.all()).doesNotContain("secretsecret");
    }

    @ParameterizedTest
    @EnumSource
    void nobodyAtTheAddressEndsWith3AndAnotherProgramThereToo(Program program) throws Exception {
        fixture.lmEval("good.json", "claude-opus-4-5", "0.8", "leaderboard_ifeval");
        String nobody = Fixture.nobody();
        Ran ran = run(program, "--to", nobody, "good.json");
        Ran other = run(program, "--to", fixture.podium().address() + "/elsewhere", "good.json");

        assertThat(ran.exit()).as(ran.all()).isEqualTo(3);
        assertThat(ran.err()).contains("Nobody answers at " + nobody);
        assertThat(other.exit()).as(other.all()).isEqualTo(3);
        assertThat(other.err()).contains("Is --to right?");
    }

    @ParameterizedTest
    @EnumSource
    void aTokenFileIsReadAndOneThatOthersCanReadIsWarnedOf(Program program) throws Exception {
        fixture.dropOfTheFirst("drop.json");
        Path file = Files.writeString(
                fixture.work().resolve("token"), fixture.podium().token() + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        Ran open = runWith(program, Map.of("PODIUM_TOKEN", ""), "--token-file", "token", "--dry-run", "drop.json");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        Ran own = runWith(program, Map.of("PODIUM_TOKEN", ""), "--token-file=token", "--dry-run", "drop.json");

        assertThat(open.exit()).as(open.all()).isZero();
        assertThat(open.err())
                .contains("Others can read the token file")
                .doesNotContain(fixture.podium().token());
        assertThat(own.exit()).as(own.all()).isZero();
        assertThat(own.err()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whatMakesNoSenseIsToldInOneLineAndEndsWith2(Program program) throws Exception {
        List<List<String>> senseless = List.of(
                List.of(),
                List.of("--dry-rn", "a.json"),
                List.of("--to", "ftp://example.org", "a.json"),
                List.of("--board", "A B", "a.json"),
                List.of("--token-file", "nowhere", "a.json"));
        for (List<String> arguments : senseless) {
            Ran ran = run(program, arguments.toArray(String[]::new));
            assertThat(ran.exit()).as(arguments + ran.all()).isEqualTo(2);
            assertThat(ran.err()).startsWith("podium: ").hasLineCount(1);
        }
    }

    @Test
    void theTokenOfThisMachineIsForAServerOnItAlone() throws Exception {
        fixture.dropOfTheFirst("drop.json");
        Map<String, String> own =
                Map.of("PODIUM_TOKEN", "", "PODIUM_DATA", fixture.data().toString());
        Ran here = runWith(Program.COMMAND_LINE, own, "--dry-run", "drop.json");
        Ran away = runWith(Program.COMMAND_LINE, own, "--to", "http://podium.invalid", "drop.json");

        assertThat(here.exit()).as(here.all()).isZero();
        assertThat(away.exit()).as(away.all()).isEqualTo(2);
        assertThat(away.err()).contains("There is no token.");
    }

    @Test
    void jsonIsOneDocumentAndNothingElse() throws Exception {
        fixture.dropOfTheFirst("drop.json");
        Ran ran = run(
                Program.COMMAND_LINE, "--json", "--dry-run", "--measured-by", "third-party", "drop.json", "gone.json");

        JsonNode document = Json.canonical().readTree(ran.out());
        assertThat(document.path("exit").asInt()).isEqualTo(1).isEqualTo(ran.exit());
        JsonNode dropped = document.path("files").path(0);
        assertThat(dropped.path("state").asString()).isEqualTo("looked-at");
        assertThat(dropped.path("upload").path("counts").path("fresh").asInt()).isEqualTo(2);
        assertThat(dropped.path("drops").path(0).path("model").asString()).isEqualTo("gpt-5-4");
        assertThat(document.path("files").path(1).path("problem").path("detail").asString())
                .isEqualTo("There is no such file.");
    }

    @Test
    void theActionShowsWhatMovesInTheSummaryOfTheJob() throws Exception {
        fixture.dropOfTheFirst("drop.json");
        Path summary = fixture.work().resolve("summary.md");
        Map<?, ?> action = yaml("github/action.yml");
        Map<?, ?> step = (Map<?, ?>) ((List<?>) ((Map<?, ?>) action.get("runs")).get("steps")).getFirst();
        Map<String, String> inputs = new HashMap<>();
        ((Map<?, ?>) action.get("inputs"))
                .forEach((name, input) -> inputs.put((String) name, (String) ((Map<?, ?>) input).get("default")));
        inputs.putAll(Map.of(
                "files",
                "drop*.json\n",
                "server",
                fixture.podium().address(),
                "token",
                fixture.podium().token()));
        inputs.putAll(Map.of("dry-run", "true", "measured-by", "third-party"));
        Map<String, String> environment = new HashMap<>();
        ((Map<?, ?>) step.get("env")).forEach((name, value) -> environment.put((String) name, filled(value, inputs)));
        environment.put("GITHUB_ACTION_PATH", Program.CI.resolve("github").toString());
        environment.put("GITHUB_STEP_SUMMARY", summary.toString());
        Ran ran = runCi((String) step.get("run"), environment);

        assertThat(ran.exit()).as(ran.all()).isZero();
        assertThat(Files.readString(summary))
                .contains("### Podium: drop.json", "| | rank | model | score |", "| ★ | 1 → ")
                .contains("Dry run: nothing was submitted.");
    }

    @Test
    void theGitLabJobSendsAndLeavesItsSummary() throws Exception {
        fixture.lmEval("lab.json", "claude-opus-4-5", "0.852", "leaderboard_ifeval");
        Map<?, ?> job = (Map<?, ?>) yaml("gitlab/podium.gitlab-ci.yml").get(".podium-submit");
        Map<String, String> environment = new HashMap<>(fixture.environment());
        ((Map<?, ?>) job.get("variables")).forEach((name, value) -> environment.put((String) name, (String) value));
        environment.put("PODIUM_SUBMIT_SCRIPT", Program.CI.resolve("submit.sh").toString());
        environment.put("PODIUM_SUBMIT_FILES", "lab.json");
        Ran ran = runCi((String) ((List<?>) job.get("script")).getFirst(), environment);

        assertThat(ran.exit()).as(ran.all()).isZero();
        assertThat(Files.readString(fixture.work().resolve("podium.md"))).contains("is on the board");
    }

    private static Ran runCi(String script, Map<String, String> environment) throws Exception {
        Path scratch = Files.createTempDirectory(fixture.work(), "scratch");
        String path = "PATH=" + Program.tools(scratch);
        return Program.run(List.of("env", path, "sh", "-e", "-c", script), fixture.work(), scratch, environment);
    }

    private static Map<?, ?> yaml(String file) throws Exception {
        return new Yaml().load(Files.readString(Program.CI.resolve(file)));
    }

    private static String filled(Object value, Map<String, String> inputs) {
        return inputs.get(value.toString().replaceAll("\\$\\{\\{ inputs\\.([a-z-]+) }}", "$1"));
    }
}
