package dev.podium.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// All of Podium's main code, compiled and as text.
final class House {

    static final String[] PURE = {
        "dev.podium.catalog..",
        "dev.podium.result..",
        "dev.podium.event..",
        "dev.podium.ledger..",
        "dev.podium.standings..",
        "dev.podium.board..",
        "dev.podium.compare..",
        "dev.podium.movement.."
    };

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("dev.podium");

    private House() {}

    static JavaClasses classes() {
        return CLASSES;
    }

    /// The main sources of all modules.
    static List<Path> sources() {
        try (Stream<Path> files = Files.walk(root())) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> file.toString().replace('\\', '/').contains("/src/main/java/"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("mvnw"))) {
            folder = java.util.Objects.requireNonNull(folder.getParent(), "the checkout's root has mvnw");
        }
        return folder;
    }
}
