package dev.podium.ingestion.imports;

import dev.podium.ingestion.imports.Readings.Reading;
import dev.podium.ingestion.imports.file.Limits;
import dev.podium.ingestion.imports.file.Opener.Sent;
import dev.podium.ingestion.imports.file.Spool;
import dev.podium.ingestion.imports.format.Asked;
import dev.podium.ingestion.imports.format.Draft;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An upload of some tool's files: `imports/<format>/<case>/`, with `asked.txt` where the sender says something
/// beside them, and `expected.txt`, which is what they say.
record Fixture(String format, String name, Path folder) {

    static final Path FOLDER = Path.of("src/test/resources/imports");
    private static final List<String> OURS = List.of("asked.txt", "expected.txt");

    static List<Fixture> all() {
        try (Stream<Path> folders = Files.walk(FOLDER, 2)) {
            return folders.filter(folder -> FOLDER.relativize(folder).getNameCount() == 2 && Files.isDirectory(folder))
                    .map(folder -> new Fixture(
                            folder.getParent().getFileName().toString(),
                            folder.getFileName().toString(),
                            folder))
                    .sorted((a, b) -> a.toString().compareTo(b.toString()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The bytes of its files by their paths, in order.
    Map<String, byte[]> files() {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(path).toString();
                if (!OURS.contains(name)) {
                    files.put(name, Files.readAllBytes(path));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    Asked asked() {
        Path file = folder.resolve("asked.txt");
        if (!Files.exists(file)) {
            return Asked.NOTHING;
        }
        Map<String, String> said = lines(file)
                .collect(Collectors.toMap(
                        line -> line.substring(0, line.indexOf('=')), line -> line.substring(line.indexOf('=') + 1)));
        return new Asked(null, said.get("model"), said.get("benchmark"), said.get("unit"), said.get("measuredBy"));
    }

    String expected() {
        return lines(folder.resolve("expected.txt")).collect(Collectors.joining("\n"));
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readString(file).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Reading> read() {
        return read(files(), asked());
    }

    /// As an upload of these files is read.
    static List<Reading> read(Map<String, byte[]> files, Asked asked) {
        List<Sent> sent = new ArrayList<>();
        try {
            try {
                for (Map.Entry<String, byte[]> file : files.entrySet()) {
                    sent.add(new Sent(
                            file.getKey(), Spool.of(new ByteArrayInputStream(file.getValue()), Limits.MOST_BYTES)));
                }
                return Readings.of(sent, asked);
            } finally {
                for (Sent file : sent) {
                    file.spool().close();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Reading> read(String name, String text) {
        return read(Map.of(name, text.getBytes(StandardCharsets.UTF_8)), Asked.NOTHING);
    }

    /// What was read, a line for each thing.
    static String told(List<Reading> readings) {
        List<String> lines = new ArrayList<>();
        for (Reading reading : readings) {
            lines.add("file " + reading.part().path() + " "
                    + (reading.format() == null ? "unknown" : reading.format().id()));
            reading.sheet().drafts().forEach(draft -> lines.add(told(draft)));
            reading.sheet().descriptions().forEach(it -> lines.add("  " + it.kind() + " " + it.id() + " " + it.body()));
            reading.sheet().left().forEach(left -> lines.add("  left " + left.place() + ": " + left.why()));
            reading.sheet().warnings().forEach(warning -> lines.add("  warning: " + warning));
        }
        return String.join("\n", lines);
    }

    private static String told(Draft draft) {
        @Nullable String extra = draft.extra().isEmpty() ? null : draft.extra().toString();
        return "  result " + draft.place() + ": " + draft.model() + " | " + draft.benchmark() + " | " + draft.members()
                + (Boolean.TRUE.equals(draft.lessIsBetter()) ? " | less is better" : "")
                + (extra == null ? "" : " | " + extra);
    }

    @Override
    public String toString() {
        return format + "/" + name;
    }
}
