package dev.podium.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.testcontainers.DockerClientFactory;

/// Which servers the tests get: `-Dit.infra=docker` insists on containers, `local` on embedded ones, `auto` (the
/// default) takes containers if a Docker engine answers. An address in the environment comes before all of it.
final class Infrastructure {

    private static final String WANTED = System.getProperty("it.infra", "auto");

    private Infrastructure() {}

    static Optional<String> given(String variable) {
        return Optional.ofNullable(System.getenv(variable)).filter(value -> !value.isBlank());
    }

    /// @throws IllegalStateException if Docker is insisted on and does not answer
    static boolean useDocker() {
        return switch (WANTED) {
            case "local" -> false;
            case "auto" -> Docker.ANSWERS;
            case "docker" -> {
                if (!Docker.ANSWERS) {
                    throw new IllegalStateException("it.infra=docker, but no Docker engine answers.");
                }
                yield true;
            }
            default -> throw new IllegalStateException("it.infra is auto, docker or local, not " + WANTED);
        };
    }

    static String freshName(String prefix) {
        return prefix + "-" + UUID.randomUUID();
    }

    static Path temporaryFolder(String name) {
        try {
            return Files.createTempDirectory("podium-test-" + name + "-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Stops the server and removes its folder when the JVM of the tests ends.
    static void atExit(AutoCloseable server, Path folder) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                server.close();
            } catch (Exception e) {
                System.err.println("A test server did not stop: " + e);
            }
            delete(folder);
        }));
    }

    private static void delete(Path folder) {
        try (var paths = Files.walk(folder)) {
            paths.sorted(Comparator.reverseOrder())
                    .forEach(path -> path.toFile().delete());
        } catch (IOException e) {
            System.err.println("A test folder stays behind: " + e);
        }
    }

    private static final class Docker {
        static final boolean ANSWERS = DockerClientFactory.instance().isDockerAvailable();
    }
}
