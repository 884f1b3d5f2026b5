package dev.podium.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.podium.testing.Children;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A Podium in a process of its own.
public final class PodiumProcess implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("(http://[\\d.]+:\\d+)");
    private static final Duration START = Duration.ofSeconds(90);

    private final Process process;
    private final Path data;
    private final List<String> lines = new CopyOnWriteArrayList<>();

    /// @param haste flags of a JVM that starts sooner and computes slower
    private PodiumProcess(Path data, List<String> haste, Map<String, String> environment, List<String> options) {
        this.data = data;
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx768m",
                "-XX:+UseParallelGC",
                "--sun-misc-unsafe-memory-access=allow",
                "--enable-native-access=ALL-UNNAMED"));
        command.addAll(haste);
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                PodiumApplication.class.getName(),
                "--data",
                data.toString()));
        command.addAll(options);
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().putAll(environment);
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::read);
    }

    /// Returns at once; see [#ready].
    static PodiumProcess launch(Path data, String... options) {
        return launch(data, Map.of(), options);
    }

    /// With these variables beside the ones that are set anyway.
    static PodiumProcess launch(Path data, Map<String, String> environment, String... options) {
        return new PodiumProcess(data, List.of("-XX:TieredStopAtLevel=1"), environment, List.of(options));
    }

    /// As users run it, for those who measure.
    static PodiumProcess startAsUsersDo(Path data, String... options) {
        return new PodiumProcess(data, List.of(), Map.of(), List.of(options)).ready();
    }

    /// Returns when it says that it serves pages.
    public static PodiumProcess start(Path data, String... options) {
        return launch(data, options).ready();
    }

    /// The same with these variables beside the ones that are set anyway.
    public static PodiumProcess start(Path data, Map<String, String> environment, String... options) {
        return launch(data, environment, options).ready();
    }

    /// The redis-server that runs now.
    public ProcessHandle redis() {
        return Children.redis(process);
    }

    PodiumProcess ready() {
        await().atMost(START)
                .failFast(
                        () -> assertThat(process.isAlive()).as(this::lastWords).isTrue())
                .until(() -> lines.stream().anyMatch(line -> line.contains("Ctrl-C")));
        return this;
    }

    private String lastWords() {
        List<String> said = output();
        return "Podium ended:\n" + String.join("\n", said.subList(Math.max(0, said.size() - 30), said.size()));
    }

    public String address() {
        return lines.stream()
                .map(ADDRESS::matcher)
                .filter(Matcher::find)
                .map(matcher -> matcher.group(1))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no address in " + lines));
    }

    public Api api() {
        return new Api(address(), token());
    }

    public String token() {
        try {
            return Files.readString(data.resolve(Standalone.TOKEN_FILE)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> output() {
        return List.copyOf(lines);
    }

    /// The exit status.
    int end() {
        try {
            if (!process.waitFor(START.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("Podium still runs: " + lines);
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// Ctrl-C, or as near as one gets to it from outside.
    int stop() {
        process.destroy();
        return end();
    }

    void killHard() {
        process.destroyForcibly();
        end();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private void read() {
        try (BufferedReader reader = process.inputReader()) {
            reader.lines().forEach(lines::add);
        } catch (IOException | UncheckedIOException e) {
            lines.add("(output ended: " + e.getMessage() + ")");
        }
    }
}
