package dev.podium.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The packaged program as its users run it, in a folder that goes when it does.
record Program(Process process, Path folder, String address) implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("http://[\\d.]+:\\d+");
    private static final Pattern USED = Pattern.compile("used (\\d+)K");
    private static final Duration START = Duration.ofMinutes(3);
    private static final Duration LOOK = Duration.ofSeconds(3);

    /// Share of one core.
    private static final double AT_REST = 0.2;

    private static final int STOP_SECONDS = 10;
    private static final long KIB = 1024;

    static Program start(Path jar, Path folder) throws IOException, InterruptedException {
        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(
                        java("java"),
                        "-Xmx3g",
                        "-XX:+UseParallelGC",
                        "--sun-misc-unsafe-memory-access=allow",
                        "--enable-native-access=ALL-UNNAMED",
                        "-jar",
                        jar.toString(),
                        "--data",
                        folder.resolve("data").toString(),
                        "--port",
                        "0")
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        long end = System.nanoTime() + START.toNanos();
        while (process.isAlive() && System.nanoTime() < end) {
            String said = Files.readString(output);
            Matcher address = ADDRESS.matcher(said);
            if (said.contains("Ctrl-C") && address.find()) {
                return new Program(process, folder, address.group());
            }
            Thread.sleep(Duration.ofMillis(200));
        }
        process.destroy();
        throw new IOException("Podium did not start: " + Files.readString(output));
    }

    String token() throws IOException {
        return Files.readString(folder.resolve("data").resolve("admin-token")).strip();
    }

    /// Waits until the program has worked off a first start: effects and closes of nine thousand events.
    void awaitRest() throws InterruptedException {
        long cpu = cpuNanos();
        long at = System.nanoTime();
        double busy = 1;
        while (busy >= AT_REST) {
            Thread.sleep(LOOK);
            long cpuNow = cpuNanos();
            long now = System.nanoTime();
            busy = (double) (cpuNow - cpu) / (now - at);
            cpu = cpuNow;
            at = now;
        }
    }

    long cpuNanos() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos();
    }

    /// Bytes of the heap that are in use after a full collection.
    long heapInUse() throws IOException, InterruptedException {
        ask("GC.run");
        ask("GC.run");
        String info = ask("GC.heap_info");
        // Some JDKs say how much metaspace there is, too.
        long kib = USED.matcher(info.split("Metaspace", 2)[0])
                .results()
                .mapToLong(used -> Long.parseLong(used.group(1)))
                .sum();
        return kib * KIB;
    }

    private String ask(String command) throws IOException, InterruptedException {
        Process jcmd = new ProcessBuilder(java("jcmd"), Long.toString(process.pid()), command)
                .redirectErrorStream(true)
                .start();
        String answer = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        jcmd.waitFor();
        return answer;
    }

    private static String java(String tool) {
        return Path.of(System.getProperty("java.home"), "bin", tool).toString();
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            process.waitFor(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
        List<Path> leavesFirst;
        try (Stream<Path> paths = Files.walk(folder)) {
            leavesFirst = paths.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : leavesFirst) {
            Files.deleteIfExists(path);
        }
    }
}
