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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where a test lies on the Hugging Face Hub: as the table `/podium/hub-datasets.csv` says, else where its source
/// leads to, else nowhere, and then it goes by its id here.
record HubDataset(String id, @Nullable String task) {

    private static final Pattern ADDRESS =
            Pattern.compile("https://huggingface\\.co/datasets/([\\w.-]+/[\\w.-]+)(?:[/?#].*)?");
    private static final Map<String, HubDataset> KNOWN = load();

    static HubDataset of(Benchmark benchmark) {
        HubDataset known = KNOWN.get(benchmark.id());
        if (known != null) {
            return known;
        }
        Matcher address = ADDRESS.matcher(Objects.requireNonNullElse(benchmark.sourceUrl(), ""));
        return new HubDataset(address.matches() ? address.group(1) : benchmark.id(), null);
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
