package dev.podium.ui.api.export;

import dev.podium.catalog.Benchmark;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Where a test lies on the Hugging Face Hub: as the table `/podium/hub-datasets.csv` says; one that does not lie
/// there goes by its id here.
record HubDataset(String id, @Nullable String task) {

    private static final Map<String, HubDataset> KNOWN = load();

    static HubDataset of(Benchmark benchmark) {
        return KNOWN.getOrDefault(benchmark.id(), new HubDataset(benchmark.id(), null));
    }

    private static Map<String, HubDataset> load() {
        Map<String, HubDataset> known = new HashMap<>();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(HubDataset.class.getResourceAsStream("/podium/hub-datasets.csv")),
                StandardCharsets.UTF_8))) {
            in.lines().skip(1).map(line -> line.split(",", -1)).forEach(cells -> {
                known.put(cells[0], new HubDataset(cells[1], cells[2].isEmpty() ? null : cells[2]));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(known);
    }
}
