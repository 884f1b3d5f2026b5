package dev.podium.embedded;

import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// A child process that outlived a killed parent: found by the path of its executable, stopped politely, then firmly.
final class LeftOver {

    private static final int POLITELY_SECONDS = 5;

    private LeftOver() {}

    /// Stops every process that runs `executable`; none is the usual case.
    static void stop(Path executable) {
        String path = executable.toString();
        // Once the file was replaced or removed, Linux adds " (deleted)" to the path.
        ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .command()
                        .filter(command -> command.equals(path) || command.startsWith(path + " ("))
                        .isPresent())
                .forEach(LeftOver::stop);
    }

    static void stop(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(POLITELY_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        } catch (TimeoutException | ExecutionException _) {
            process.destroyForcibly();
            process.onExit().join();
        }
    }
}
