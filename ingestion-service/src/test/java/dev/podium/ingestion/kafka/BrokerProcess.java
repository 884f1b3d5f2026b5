package dev.podium.ingestion.kafka;

import dev.podium.embedded.EmbeddedKafka;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/// A broker in a process of its own, which can be frozen and killed.
final class BrokerProcess implements AutoCloseable {

    private static final String ADDRESS = "address";

    private final Path folder;
    private Process process;

    private BrokerProcess(Path folder) {
        this.folder = folder;
        process = launch();
    }

    /// The broker itself: leaves its address in the folder once it takes requests.
    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        EmbeddedKafka kafka = EmbeddedKafka.start(folder, System.err::println);
        Path draft = Files.writeString(folder.resolve("address.new"), kafka.bootstrapServers());
        Files.move(draft, folder.resolve(ADDRESS), StandardCopyOption.ATOMIC_MOVE);
        Thread.currentThread().join();
    }

    static BrokerProcess start(Path folder) {
        return new BrokerProcess(folder);
    }

    String bootstrapServers() {
        try {
            return Files.readString(folder.resolve(ADDRESS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void freeze() {
        signal("-STOP");
    }

    void thaw() {
        signal("-CONT");
    }

    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    void startAgain() {
        process = launch();
    }

    @Override
    public void close() {
        kill();
    }

    private Process launch() {
        try {
            Files.deleteIfExists(folder.resolve(ADDRESS));
            Process launched = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx384m",
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+UseSerialGC",
                            "--sun-misc-unsafe-memory-access=allow",
                            "-cp",
                            System.getProperty("java.class.path"),
                            BrokerProcess.class.getName(),
                            folder.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("broker.log").toFile())
                    .start();
            Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> Files.exists(folder.resolve(ADDRESS)) || !launched.isAlive());
            return launched;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void signal(String signal) {
        try {
            Process kill = new ProcessBuilder("kill", signal, Long.toString(process.pid())).start();
            if (!kill.waitFor(5, TimeUnit.SECONDS) || kill.exitValue() != 0) {
                throw new IllegalStateException("kill " + signal + " failed");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
