package dev.podium.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/// The packaged program, laid out as `podium run` lays it out: side by side its jars load in half the time.
final class Program {

    private static final int PATIENCE_SECONDS = 60;

    private static final Path JAR = extracted();

    private Program() {}

    static Path jar() {
        return JAR;
    }

    static String java() {
        return ProcessHandle.current().info().command().orElse("java");
    }

    private static Path extracted() {
        Path layout = Path.of("target", "podium", "program");
        Path packaged = packaged();
        try {
            Podium.remove(layout);
            Process process = new ProcessBuilder(
                            java(),
                            "-Djarmode=tools",
                            "-jar",
                            packaged.toString(),
                            "extract",
                            "--destination",
                            layout.toString())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new AssertionError(packaged + " could not be extracted");
            }
            return layout.resolve(packaged.getFileName());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Path packaged() {
        Path jar = Path.of(System.getProperty("podium.jar", "podium.jar")).normalize();
        if (!Files.isRegularFile(jar)) {
            throw new AssertionError("There is no packaged Podium at " + jar
                    + ". Run the journeys by ./podium test, or package deploy/standalone first.");
        }
        return jar;
    }
}
