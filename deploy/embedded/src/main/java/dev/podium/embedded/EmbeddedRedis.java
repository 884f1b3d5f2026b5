package dev.podium.embedded;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A real redis-server as a child process, on loopback and behind a random password, brought back at once if it dies.
///
/// If this JVM is killed the child lives on; the next start in the same folder stops and replaces it.
public final class EmbeddedRedis implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedRedis.class);
    private static final long RETRY_MS = 300;

    private final RedisLauncher launcher;
    private final Duration startedIn;
    private Process process;
    private volatile boolean closed;

    private EmbeddedRedis(Path folder) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        launcher = new RedisLauncher(
                new RedisFolder(Files.createDirectories(folder).toRealPath()), randomPassword());
        process = launcher.launch();
        startedIn = Duration.ofNanos(System.nanoTime() - begin);
        Thread.ofPlatform().daemon().name("redis-watchdog").start(this::watch);
    }

    /// Answers when Redis takes commands (about 0.2 s, more if it has much to load).
    ///
    /// @throws CannotStart if Redis does not come up
    public static EmbeddedRedis start(Path folder) {
        try {
            return new EmbeddedRedis(folder);
        } catch (IOException e) {
            throw new CannotStart("The embedded Redis does not start in " + folder + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while starting the embedded Redis.", e);
        }
    }

    /// `redis://:password@127.0.0.1:port`, the same as long as this object lives. The port outlives it, the password
    /// not.
    public URI uri() {
        return URI.create(launcher.uri());
    }

    /// How long the first start took.
    public Duration startedIn() {
        return startedIn;
    }

    /// The running server; another one after it was brought back.
    public synchronized ProcessHandle process() {
        return process.toHandle();
    }

    /// Whether it takes commands at this moment.
    public boolean answers() {
        return launcher.answers();
    }

    /// Stops the server in order and starts it again on its data.
    public synchronized void restart() {
        LeftOver.stop(process.toHandle());
        try {
            process = launcher.launch();
        } catch (IOException e) {
            throw new CannotStart("The embedded Redis does not start again: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while restarting the embedded Redis.", e);
        }
    }

    /// Stops the server in order; doing so twice is no error.
    @Override
    public void close() {
        closed = true;
        synchronized (this) {
            LeftOver.stop(process.toHandle());
        }
    }

    private void watch() {
        while (!closed) {
            try {
                current().waitFor();
                bringBack();
            } catch (InterruptedException _) {
                return;
            } catch (IOException | CannotStart e) {
                LOG.error("Redis is down and does not come back: {}", e.getMessage());
                pause();
            }
        }
    }

    private synchronized void bringBack() throws IOException, InterruptedException {
        if (!closed && !process.isAlive() && !endingWithUs()) {
            LOG.warn("Redis ended with status {}; starting it again", process.exitValue());
            process = launcher.launch();
        }
    }

    private synchronized Process current() {
        return process;
    }

    /// Ctrl-C may reach the child too; then it is not to be brought back.
    private boolean endingWithUs() {
        var hook = new Thread(() -> {});
        try {
            Runtime.getRuntime().addShutdownHook(hook);
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException _) {
            closed = true;
        }
        return closed;
    }

    private static void pause() {
        try {
            Thread.sleep(RETRY_MS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static String randomPassword() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
