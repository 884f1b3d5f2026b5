package dev.podium.embedded;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Starts redis-server in its folder and answers when it takes commands, on the same port and password every time.
final class RedisLauncher {

    private static final Logger LOG = LoggerFactory.getLogger(RedisLauncher.class);
    private static final Duration READY_WITHIN = Duration.ofSeconds(20);
    private static final long POLL_MS = 10;

    private final RedisFolder folder;
    private final int port;
    private final String password;

    /// Stops a left-over server, places the executable and writes the configuration.
    RedisLauncher(RedisFolder folder, String password) throws IOException {
        this.folder = folder;
        this.password = password;
        LeftOver.stop(folder.executable());
        RedisBinary.place(folder.executable());
        port = KeptPort.of(folder.root().resolve("redis.port"));
        folder.configure(port, password);
        folder.clearLog();
    }

    String uri() {
        return "redis://:" + password + "@127.0.0.1:" + port;
    }

    boolean answers() {
        return RedisPing.answers(port, password);
    }

    /// @throws CannotStart with the last line of Redis' log
    Process launch() throws IOException, InterruptedException {
        try {
            return launchOnce();
        } catch (CannotStart e) {
            if (!folder.setAsideUnreadableData()) {
                throw e;
            }
            LOG.warn("Redis could not read its data; it is laid aside, and the board will be written again");
            return launchOnce();
        }
    }

    private Process launchOnce() throws IOException, InterruptedException {
        Process started = folder.process().start();
        long deadline = System.nanoTime() + READY_WITHIN.toNanos();
        while (!answers()) {
            if (started.waitFor(POLL_MS, TimeUnit.MILLISECONDS)) {
                throw new CannotStart("redis-server ended at once: " + folder.lastLogLine());
            }
            if (System.nanoTime() > deadline) {
                LeftOver.stop(started.toHandle());
                throw new CannotStart("redis-server did not answer in time: " + folder.lastLogLine());
            }
        }
        return started;
    }
}
