package dev.podium.submit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// The two programs that submit, in processes of their own. What is said of one must hold for the other.
enum Program {
    COMMAND_LINE {
        @Override
        List<String> command(Path scratch) {
            return List.of(
                    ProcessHandle.current().info().command().orElse("java"),
                    "-XX:TieredStopAtLevel=1",
                    "-cp",
                    System.getProperty("java.class.path"),
                    SubmitApplication.class.getName());
        }
    },
    SCRIPT {
        @Override
        List<String> command(Path scratch) throws IOException {
            return List.of(
                    "env",
                    "PATH=" + tools(scratch),
                    "sh",
                    CI.resolve("submit.sh").toString());
        }
    };

    static final Path CI = Path.of("../ci").toAbsolutePath().normalize();

    /// All that the script may use: it must not need what is not everywhere.
    private static final List<String> TOOLS =
            List.of("sh", "awk", "curl", "cat", "date", "ls", "mktemp", "mv", "od", "rm", "sed", "sort", "tail", "tr");

    private static final long PATIENCE_SECONDS = 120;

    /// By which the files of one differ from those of the other.
    String digit() {
        return this == SCRIPT ? "1" : "2";
    }

    abstract List<String> command(Path scratch) throws IOException;

    /// What a run said and ended with.
    record Ran(int exit, String out, String err) {

        String all() {
            return out + err;
        }
    }

    /// @param folder in which it runs
    Ran run(Path folder, Map<String, String> environment, String... arguments) throws Exception {
        Path scratch = Files.createTempDirectory(folder, "scratch");
        List<String> command = new ArrayList<>(command(scratch));
        command.addAll(List.of(arguments));
        return run(command, folder, scratch, environment);
    }

    static Ran run(List<String> command, Path folder, Path scratch, Map<String, String> environment) throws Exception {
        Path out = scratch.resolve("out");
        Path err = scratch.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        // What the machine of the tests happens to say about other Podiums, summaries and proxies is not meant here.
        builder.environment().keySet().removeIf(name -> name.matches("(?i)PODIUM_.*|GITHUB_.*|.*_PROXY"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        try {
            assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        Ran ran = new Ran(process.exitValue(), read(out), read(err));
        assertThat(ran.all()).doesNotContain("Exception", "\tat ", "syntax error");
        return ran;
    }

    /// A folder with links to what the script may use, for its `PATH`.
    static Path tools(Path scratch) throws IOException {
        Path folder = Files.createDirectories(scratch.resolve("bin"));
        for (String tool : TOOLS) {
            Files.createSymbolicLink(folder.resolve(tool), onPath(tool));
        }
        return folder;
    }

    private static Path onPath(String tool) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError("these tests need " + tool + " on the PATH"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
