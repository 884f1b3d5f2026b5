package dev.podium.ingestion.imports.format;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// How tools call the benchmarks of the starter catalogue, and which of the numbers that they report is the score
/// there. The table is `/imports/tasks.csv`.
public final class Tasks {

    /// What a task measures.
    ///
    /// @param measures in order of preference; see [Measures#headline]
    public record Task(String benchmark, List<String> measures) {}

    private static final int COLUMNS = 4;
    private static final Map<String, Task> ALL = load();

    private final String tool;

    private Tasks(String tool) {
        this.tool = tool;
    }

    public static Tasks of(String tool) {
        return new Tasks(tool);
    }

    /// What a task of this tool measures; `null` where the table does not know it.
    public @Nullable Task find(String name) {
        return ALL.get(key(tool, name));
    }

    /// The id of the benchmark, else the name as it is.
    public String benchmark(String name) {
        Task task = find(name);
        return task == null ? name : task.benchmark();
    }

    public List<String> measures(String name) {
        Task task = find(name);
        return task == null ? List.of() : task.measures();
    }

    private static String key(String tool, String name) {
        return tool + '\n' + name.strip().toLowerCase(Locale.ROOT);
    }

    private static Map<String, Task> load() {
        Map<String, Task> tasks = new HashMap<>();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Tasks.class.getResourceAsStream("/imports/tasks.csv")),
                StandardCharsets.UTF_8))) {
            in.lines().skip(1).filter(line -> !line.isBlank()).forEach(line -> {
                String[] cells = line.split(",", COLUMNS);
                List<String> measures = cells[3].isBlank() ? List.of() : List.of(cells[3].split(";", -1));
                for (String name : cells[1].split("\\|", -1)) {
                    tasks.put(key(cells[0], name), new Task(cells[2], measures));
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(tasks);
    }
}
