package dev.podium.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.podium.embedded.CannotStart;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

    @TempDir
    Path folder;

    @Test
    void defaultsAreTheDocumentedOnes() {
        Options options = Options.of(List.of(), Map.of());
        assertThat(options.port()).isEqualTo(8080);
        assertThat(options.bind()).isEqualTo("127.0.0.1");
        assertThat(options.board()).isEqualTo("main");
        assertThat(options.starter()).isTrue();
        assertThat(options.data()).isEqualTo(Path.of(System.getProperty("user.home"), ".podium"));
    }

    @Test
    void theCommandLineWinsOverTheEnvironment() {
        Map<String, String> environment =
                Map.of("PODIUM_PORT", "9000", "PODIUM_BOARD", "team", "PODIUM_STARTER", "false");
        Options options = Options.of(List.of("--port", "9001"), environment);
        assertThat(options.port()).isEqualTo(9001);
        assertThat(options.board()).isEqualTo("team");
        assertThat(options.starter()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--port=http", "--port=70000", "--port=-1", "--board=A B", "--prot=8080", "--data", "run"})
    void whatCannotBeUnderstoodIsToldInOneLine(String argument) {
        assertThatThrownBy(() -> Options.of(List.of(argument), Map.of()))
                .isInstanceOf(CannotStart.class)
                .message()
                .doesNotContain("\n")
                .hasSizeLessThan(120);
    }

    @ParameterizedTest
    @ValueSource(strings = {"half", "-1", "5%", "1e3", "99999999999"})
    void aReserveThatIsNoNumberOfMegabytesIsToldInOneLine(String text) {
        assertThatThrownBy(() -> Options.of(List.of(), Map.of("PODIUM_MIN_FREE_MB", text)))
                .isInstanceOf(CannotStart.class)
                .hasMessage("PODIUM_MIN_FREE_MB must be a number of megabytes, not \"" + text + "\".");
    }

    @Test
    void aDiskThatIsTooFullIsToldInOneLineBeforeAnythingStarts() {
        assertThat(refusal(folder, Map.of("PODIUM_MIN_FREE_MB", "999999999"), 0))
                .contains("Not enough disk space", folder.toString(), "999999999 MB needed");
    }

    @Test
    void aPortInUseIsToldInOneLineBeforeAnythingStarts() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(refusal(folder, Map.of(), taken.getLocalPort())).contains("" + taken.getLocalPort(), "--port");
        }
    }

    @Test
    void aFileInThePlaceOfTheFolderIsToldInOneLine() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThat(refusal(file, Map.of(), 0)).contains(file.toString());
    }

    @Test
    void aSettingThatTheServicesCannotTakeIsToldInOneLine() {
        assertThat(refusal(folder, Map.of("SERVER_TOMCAT_THREADS_MAX", "plenty"), 0))
                .contains("plenty", "podium.log");
    }

    /// The one line with which a Podium that could not start ended.
    private static String refusal(Path data, Map<String, String> environment, int port) {
        try (PodiumProcess podium = PodiumProcess.launch(data, environment, "--port", "" + port)) {
            assertThat(podium.end()).isEqualTo(1);
            List<String> told = podium.output().stream()
                    .filter(line -> line.startsWith("podium:"))
                    .toList();
            assertThat(told).hasSize(1);
            return told.getFirst();
        }
    }
}
