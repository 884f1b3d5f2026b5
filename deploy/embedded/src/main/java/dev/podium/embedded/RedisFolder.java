package dev.podium.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/// What lies in the folder of the embedded Redis: executable, configuration, log, and its append-only file.
record RedisFolder(Path root) {

    private static final String CONFIG = "redis.conf";
    private static final String DATA = "appendonlydir";
    private static final int LAST_WORDS = 5;
    private static final List<Path> SETSID = List.of(Path.of("/usr/bin/setsid"), Path.of("/bin/setsid"));

    /// Writes the configuration; it holds the password, which on a command line everybody on the machine could read.
    void configure(int port, String password) throws IOException {
        Path config = root.resolve(CONFIG);
        Files.deleteIfExists(config);
        Files.createFile(config);
        var file = config.toFile();
        boolean closed = file.setReadable(false, false) && file.setReadable(true, true);
        if (!closed) {
            throw new CannotStart("Cannot restrict " + config + " to its owner.");
        }
        Files.write(config, lines(port, password), StandardCharsets.US_ASCII);
    }

    Path executable() {
        return root.resolve(RedisBinary.NAME);
    }

    ProcessBuilder process() {
        var command = new ArrayList<String>();
        // In a session of its own where the system can, lest Ctrl-C stops Redis before those that use it.
        SETSID.stream()
                .filter(Files::isExecutable)
                .findFirst()
                .map(Path::toString)
                .ifPresent(command::add);
        command.add(executable().toString());
        // Relative to the working folder, so that no path has to be quoted in Redis' way.
        command.add(CONFIG);
        return new ProcessBuilder(command)
                .directory(root.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
    }

    /// Lays the data aside if Redis' last words blame it: it is a projection, and is written again from the log.
    boolean setAsideUnreadableData() throws IOException {
        List<String> lines = logLines();
        boolean blamed =
                lines.stream().skip(Math.max(0, lines.size() - LAST_WORDS)).anyMatch(RedisFolder::blamesData);
        if (!blamed || !Files.exists(root.resolve(DATA))) {
            return false;
        }
        Path aside = root.resolve(DATA + ".unreadable-" + System.currentTimeMillis());
        Files.move(root.resolve(DATA), aside, StandardCopyOption.ATOMIC_MOVE);
        return true;
    }

    private static boolean blamesData(String line) {
        return line.contains("append only file") || line.contains("AOF") || line.contains("Fatal error loading");
    }

    void clearLog() throws IOException {
        Files.deleteIfExists(log());
    }

    String lastLogLine() throws IOException {
        List<String> lines = logLines();
        return lines.isEmpty() ? "it said nothing" : lines.getLast();
    }

    private List<String> logLines() throws IOException {
        return Files.exists(log()) ? Files.readAllLines(log()) : List.of();
    }

    private Path log() {
        return root.resolve("redis.log");
    }

    private static List<String> lines(int port, String password) {
        return List.of(
                "bind 127.0.0.1",
                "port " + port,
                "requirepass " + password,
                "dir ./",
                "pidfile redis.pid",
                "daemonize no",
                "appendonly yes",
                "appendfsync everysec",
                "save \"\"",
                "maxmemory 512mb",
                "maxmemory-policy noeviction",
                "tcp-backlog 128",
                "loglevel notice");
    }
}
