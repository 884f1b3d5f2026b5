package dev.podium.journeys;

import static org.awaitility.Awaitility.await;

import dev.podium.testing.Children;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// The packaged program with the starter data. Its folder and what it printed stay in `target/podium` until the next
/// run.
final class Podium implements BeforeAllCallback, AfterAllCallback {

    /// The lock that classes hold which use [#CHANGED].
    static final String CHANGES = "podium that is changed";

    /// For all classes that only look: it takes a quarter of a minute to start one.
    static final Podium LOOKED_AT = new Podium("looked-at");

    /// For all classes that submit something, or break something, and mind that others did.
    static final Podium CHANGED = new Podium("changed");

    /// Flags of a JVM that starts sooner and computes slower, for where nothing is measured.
    private static final List<String> HASTE = List.of("-XX:TieredStopAtLevel=1");

    private static final Pattern ADDRESS = Pattern.compile("http://[\\d.]+:(\\d+)");
    private static final Duration START = Duration.ofMinutes(2);
    private static final int STOP_SECONDS = 10;
    private static final Duration LOOK = Duration.ofSeconds(1);

    /// Of one processor.
    private static final double AT_REST = 0.25;

    private final @Nullable String shared;
    private @Nullable Path folder;
    private @Nullable Process process;
    private int port;

    /// As users run it, for one class, and for what it measures the only one.
    Podium() {
        this(null);
    }

    /// One for several classes.
    ///
    /// @param shared its name; `null` for one that is not shared
    private Podium(@Nullable String shared) {
        this.shared = shared;
    }

    @Override
    public synchronized void beforeAll(ExtensionContext context) throws IOException, InterruptedException {
        if (shared != null && process != null) {
            return;
        }
        if (shared == null) {
            LOOKED_AT.stop();
            CHANGED.stop();
        }
        String name = Objects.requireNonNullElse(
                shared, context.getRequiredTestClass().getSimpleName());
        folder = Path.of("target", "podium", name);
        remove(folder);
        Files.createDirectories(folder);
        start();
        if (shared != null) {
            Process started = process();
            Runtime.getRuntime().addShutdownHook(new Thread(started::destroy));
        }
    }

    @Override
    public void afterAll(ExtensionContext context) throws InterruptedException {
        if (shared == null) {
            stop();
        }
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    int port() {
        return port;
    }

    Api api() {
        return new Api(address(), adminToken());
    }

    String adminToken() {
        return read(data().resolve("admin-token")).strip();
    }

    /// Starts it, after [#stop] on the same port; returns when it serves pages.
    void start() throws IOException {
        Path output = folder().resolve("output.txt");
        Files.writeString(output, "");
        List<String> command = new ArrayList<>(List.of(
                Program.java(),
                "-Xmx768m",
                "-XX:+UseParallelGC",
                "--sun-misc-unsafe-memory-access=allow",
                "--enable-native-access=ALL-UNNAMED"));
        if (shared != null) {
            command.addAll(HASTE);
        }
        command.addAll(List.of(
                "-jar", Program.jar().toString(), "--data", data().toString(), "--port", Integer.toString(port)));
        process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        await().atMost(START)
                .failFast("Podium ended, see " + output, () -> !process().isAlive())
                .until(() -> read(output).contains("Ctrl-C"));
        Matcher matcher = ADDRESS.matcher(read(output));
        if (!matcher.find()) {
            throw new AssertionError("Podium printed no address: " + read(output));
        }
        port = Integer.parseInt(matcher.group(1));
    }

    /// Returns when it has nothing to do: after a start it works out what all earlier events did.
    void awaitRest() {
        long[] before = {cpuMillis(), System.nanoTime()};
        await().atMost(START).pollInterval(LOOK).until(() -> {
            long cpu = cpuMillis();
            long now = System.nanoTime();
            double busy = (cpu - before[0]) * 1e6 / (now - before[1]);
            before[0] = cpu;
            before[1] = now;
            return busy < AT_REST;
        });
    }

    private long cpuMillis() {
        return process().info().totalCpuDuration().orElse(Duration.ZERO).toMillis();
    }

    /// As Ctrl-C does.
    void stop() throws InterruptedException {
        if (process != null) {
            process.destroy();
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("Podium did not stop within " + STOP_SECONDS + " s");
            }
            process = null;
        }
    }

    /// The redis-server that runs now; another one after the program brought it back.
    ProcessHandle redis() {
        return Children.redis(process());
    }

    private Path data() {
        return folder().resolve("data").toAbsolutePath();
    }

    private Path folder() {
        return Objects.requireNonNull(folder, "started before the first test");
    }

    private Process process() {
        return Objects.requireNonNull(process, "started before the first test");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// With all that is in it.
    static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            List<Path> leavesFirst;
            try (Stream<Path> paths = Files.walk(folder)) {
                leavesFirst = paths.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path path : leavesFirst) {
                Files.delete(path);
            }
        }
    }
}
