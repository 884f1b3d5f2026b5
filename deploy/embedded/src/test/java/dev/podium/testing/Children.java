package dev.podium.testing;

import java.io.IOException;

/// Programs that a Podium under test has started, and what may happen to them.
public final class Children {

    private Children() {}

    /// The redis-server that runs now; another one after the program brought it back.
    public static ProcessHandle redis(Process podium) {
        return podium.descendants()
                .filter(child -> child.info().command().orElse("").contains("redis-server"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no redis-server among the children of Podium"));
    }

    /// Sends a signal by the operating system's name of it, such as `STOP`.
    public static void signal(ProcessHandle receiver, String signal) throws IOException, InterruptedException {
        int status = new ProcessBuilder("kill", "-" + signal, Long.toString(receiver.pid()))
                .start()
                .waitFor();
        if (status != 0) {
            throw new AssertionError("kill -" + signal + " ended with " + status);
        }
    }
}
