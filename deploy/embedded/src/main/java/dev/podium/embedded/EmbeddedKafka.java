package dev.podium.embedded;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Consumer;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/// A real Kafka broker in this JVM, on loopback, with its data in a folder that survives restarts and kills.
///
/// One class knows Kafka's internals, this one. Once stopped it can be started again, on the same port if it is free.
public final class EmbeddedKafka implements AutoCloseable {

    private final Path folder;
    private final Consumer<String> onFatal;
    private KafkaRaftServer server;
    private int port;
    private Duration startedIn = Duration.ZERO;
    private boolean running;
    private volatile boolean failed;

    private EmbeddedKafka(Path folder, Consumer<String> onFatal) throws Exception {
        this.folder = folder;
        this.onFatal = onFatal;
        this.server = launch();
    }

    /// Formats the folder if it is new, and answers when the broker takes requests (about 2 s; 4 s after a kill).
    ///
    /// @param onFatal told one line if the broker fails for good while it runs; it should end the process in order
    /// @throws CannotStart if the broker does not come up
    public static EmbeddedKafka start(Path folder, Consumer<String> onFatal) {
        QuietLogs.apply();
        try {
            return new EmbeddedKafka(folder.toAbsolutePath(), onFatal);
        } catch (Exception e) {
            throw cannot(folder, e);
        }
    }

    /// `host:port` for clients.
    public synchronized String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    /// How long the last start took.
    public synchronized Duration startedIn() {
        return startedIn;
    }

    /// Stops and starts the broker in this JVM; clients find it again by themselves if the port is still free.
    public synchronized void restart() {
        close();
        try {
            server = launch();
        } catch (Exception e) {
            throw cannot(folder, e);
        }
    }

    /// Stops in order, in less than a second; doing so twice is no error.
    @Override
    public synchronized void close() {
        if (!running) {
            return;
        }
        running = false;
        FatalExits.forget(this);
        if (failed) {
            FailedBroker.stop(server);
        } else {
            server.shutdown();
            server.awaitShutdown();
        }
    }

    /// It cannot go on, says one of its threads.
    void fail(String why) {
        failed = true;
        onFatal.accept(why);
    }

    private KafkaRaftServer launch() throws Exception {
        long begin = System.nanoTime();
        port = KeptPort.of(Files.createDirectories(folder).resolve("broker.port"));
        int controllerPort = KeptPort.of(folder.resolve("controller.port"), port);
        Path data = Files.createDirectories(folder.resolve("data"));
        format(data);
        failed = false;
        FatalExits.tell(this);
        var settings = KafkaSettings.of(data, port, controllerPort);
        var next = new KafkaRaftServer(KafkaConfig.fromProps(asProperties(settings)), Time.SYSTEM);
        try {
            next.startup();
        } catch (RuntimeException | Error e) {
            FatalExits.forget(this);
            FailedBroker.stop(next);
            throw e;
        }
        startedIn = Duration.ofNanos(System.nanoTime() - begin);
        running = true;
        return next;
    }

    private static void format(Path data) throws Exception {
        if (Files.exists(data.resolve("meta.properties"))) {
            return;
        }
        try (var silent = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
            new Formatter()
                    .setPrintStream(silent)
                    .setClusterId(Uuid.randomUuid().toString())
                    .setNodeId(KafkaSettings.NODE)
                    .setControllerListenerName(KafkaSettings.CONTROLLER)
                    .setMetadataLogDirectory(data.toString())
                    .setDirectories(List.of(data.toString()))
                    .setReleaseVersion(MetadataVersion.latestProduction())
                    .setIgnoreFormatted(true)
                    .run();
        }
    }

    private static Properties asProperties(Map<String, String> settings) {
        var properties = new Properties();
        properties.putAll(settings);
        return properties;
    }

    private static CannotStart cannot(Path folder, Exception e) {
        if (e instanceof CannotStart known) {
            return known;
        }
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return new CannotStart("The embedded broker does not start in " + folder + ": " + root, e);
    }
}
