package dev.podium.submit;

import java.io.FileNotFoundException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// What is sent.
///
/// @param type its media type
record Body(String type, BodyPublisher bytes) {

    /// A file as it is.
    static Body of(Path file) throws Refused {
        return new Body("application/octet-stream", content(file));
    }

    /// Several files as `multipart/form-data` (RFC 7578). Each in a folder of its own, since files of one
    /// folder may be read as those of one run.
    static Body of(List<Path> files) throws Refused {
        String boundary = "podium-" + UUID.randomUUID();
        List<BodyPublisher> pieces = new ArrayList<>();
        for (Path file : files) {
            pieces.add(BodyPublishers.ofString("""
                    --%s\r
                    Content-Disposition: form-data; name="file"; filename="%d/%s"\r
                    \r
                    """.formatted(boundary, pieces.size(), escaped(file))));
            pieces.add(content(file));
            pieces.add(BodyPublishers.ofString("\r\n"));
        }
        pieces.add(BodyPublishers.ofString("--" + boundary + "--\r\n"));
        return new Body(
                "multipart/form-data; boundary=" + boundary,
                BodyPublishers.concat(pieces.toArray(BodyPublisher[]::new)));
    }

    private static BodyPublisher content(Path file) throws Refused {
        try {
            return BodyPublishers.ofFile(file);
        } catch (FileNotFoundException e) {
            throw new Refused("It is gone, or may not be read.");
        }
    }

    /// As browsers do it.
    private static String escaped(Path file) {
        return String.valueOf(file.getFileName())
                .replace("\"", "%22")
                .replace("\r", "%0D")
                .replace("\n", "%0A");
    }
}
