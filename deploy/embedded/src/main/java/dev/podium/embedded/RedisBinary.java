package dev.podium.embedded;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The redis-server executable: out of a jar for Linux and macOS, else the one that the system has.
final class RedisBinary {

    static final String NAME = "redis-server";
    private static final String IN_JAR = "/redis-server-7.0.15-";

    private RedisBinary() {}

    /// Puts the executable at `placed`. A copy of our own, so that a left-over process can be told by its path.
    ///
    /// @throws CannotStart if there is none for this system
    static void place(Path placed) throws IOException {
        Path fresh = placed.resolveSibling(NAME + ".new");
        try (InputStream packed = RedisBinary.class.getResourceAsStream(IN_JAR + system())) {
            if (packed != null) {
                Files.copy(packed, fresh, StandardCopyOption.REPLACE_EXISTING);
            } else {
                Files.copy(installed(), fresh, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        if (!fresh.toFile().setExecutable(true, true)) {
            throw new CannotStart("Cannot make " + fresh + " executable.");
        }
        Files.move(fresh, placed, StandardCopyOption.REPLACE_EXISTING);
    }

    private static Path installed() {
        return onPath().orElseThrow(() -> new CannotStart(
                "No redis-server is packed for " + system() + " and none is on the PATH. Install Redis 7 or newer."));
    }

    private static Optional<Path> onPath() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(path.split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder, NAME))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static String system() {
        String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String cpu = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
        return (os.startsWith("mac") ? "darwin" : os) + "-"
                + switch (cpu) {
                    case "x86_64", "amd64" -> "amd64";
                    case "aarch64", "arm64" -> "arm64";
                    case "i386", "i686", "x86" -> "386";
                    default -> cpu;
                };
    }
}
