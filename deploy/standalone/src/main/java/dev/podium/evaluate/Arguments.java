package dev.podium.evaluate;

import dev.podium.evaluate.data.BadData;
import dev.podium.evaluate.data.Material;
import dev.podium.evaluate.data.Materials;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What the command line asks for.
///
/// @param files models, benchmarks and results; `null` for the starter data
record Arguments(boolean json, @Nullable Files files) {

    static final String USAGE = """
            podium evaluate [options]

              How well hidden results are predicted, by the board's own formulas and by simpler ones.

              --json              figures as JSON
              --results FILE      results to evaluate instead of the starter data, as comma-separated values;
              --models FILE         all three files are needed, with the columns that the starter's sources have:
              --benchmarks FILE     model_id, benchmark_id, score, … (the README says which)
              --help              this text
            """;

    record Files(Path models, Path benchmarks, Path results) {}

    /// @throws BadData in one line that says what to write instead
    static Arguments of(List<String> arguments) {
        boolean json = false;
        Map<String, Path> files = new HashMap<>();
        for (int i = 0; i < arguments.size(); i++) {
            String[] parts = arguments.get(i).split("=", 2);
            switch (parts[0]) {
                case "--json" -> json = true;
                case "--results", "--models", "--benchmarks" -> {
                    boolean inNext = parts.length == 1;
                    if (inNext && i + 1 == arguments.size()) {
                        throw new BadData(parts[0] + " needs a file.");
                    }
                    files.put(parts[0], path(inNext ? arguments.get(++i) : parts[1]));
                }
                default -> throw new BadData("Unknown option " + parts[0] + ". See podium evaluate --help.");
            }
        }
        return new Arguments(json, files.isEmpty() ? null : files(files));
    }

    private static Files files(Map<String, Path> given) {
        return new Files(required(given, "--models"), required(given, "--benchmarks"), required(given, "--results"));
    }

    private static Path required(Map<String, Path> given, String option) {
        Path file = given.get(option);
        if (file == null) {
            throw new BadData("--results, --models and --benchmarks go together; " + option + " is missing.");
        }
        return file;
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new BadData("\"" + text + "\" is no name of a file.", e);
        }
    }

    Material material(Consumer<String> note) {
        return files == null
                ? Materials.starter()
                : Materials.files(files.models(), files.benchmarks(), files.results(), note);
    }
}
