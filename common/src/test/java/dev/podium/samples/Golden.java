package dev.podium.samples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// An event as it was written once. These files are never changed, only followed by others: logs are full of them.
///
/// @param name of the file without its ending: the type, and a variant of it
/// @param json without the end of the line
public record Golden(String name, Map<String, String> headers, String json) {

    private static final Path FOLDER = Path.of("src/test/resources/events");

    /// In order of name. For the tests of this module: the others have no folder to list, and ask by name.
    public static List<Golden> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".json"))
                    .map(file -> named(file.substring(0, file.length() - ".json".length())))
                    .sorted((a, b) -> a.name().compareTo(b.name()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Golden named(String name) {
        Map<String, String> headers = new LinkedHashMap<>();
        read(name + ".headers").lines().forEach(line -> {
            int colon = line.indexOf(": ");
            headers.put(line.substring(0, colon), line.substring(colon + 2));
        });
        return new Golden(name, headers, read(name + ".json").strip());
    }

    public String type() {
        return headers.getOrDefault("ce_type", "");
    }

    public byte[] value() {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    public Map<String, byte[]> headerBytes() {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        headers.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return bytes;
    }

    @Override
    public String toString() {
        return name;
    }

    private static String read(String file) {
        try (InputStream in = Golden.class.getResourceAsStream("/events/" + file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
