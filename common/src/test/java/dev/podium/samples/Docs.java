package dev.podium.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/// A page of the docs with figures that tests make anew: each stands between `<!-- name -->` and `<!-- /name -->`.
///
/// Run a test with `-Ddocs.write=true`, and the page says what came out.
public record Docs(Path page) {

    public static final Docs METHODOLOGY = new Docs(root().resolve("docs/methodology.md"));

    /// The figures of section 11 that the page of the methodology shows, as JSON.
    public static final Docs EVALUATION =
            new Docs(root().resolve("ui-service/src/main/resources/podium/evaluation.json"));

    /// The checkout's, whichever module is tested.
    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("mvnw"))) {
            folder = Objects.requireNonNull(folder.getParent(), "the checkout's root has mvnw");
        }
        return folder;
    }

    /// Fails unless the page says this in the part of that name.
    public void says(String part, String text) {
        if (Boolean.getBoolean("docs.write")) {
            write(replaced(part, text));
        }
        assertThat(read()).contains(framed(part, text));
    }

    /// Fails unless this is all that it says.
    public void is(String text) {
        if (Boolean.getBoolean("docs.write")) {
            write(text);
        }
        assertThat(read()).isEqualTo(text);
    }

    /// What stands in the part of that name.
    public String part(String part) {
        return between(open(part), close(part));
    }

    /// What stands between two texts.
    public String between(String first, String last) {
        String page = read();
        int start = page.indexOf(first);
        int end = page.indexOf(last, start);
        if (start < 0 || end < 0) {
            throw new IllegalStateException(this + " has nothing between " + first + " and " + last);
        }
        return page.substring(start + first.length(), end);
    }

    private static String framed(String part, String text) {
        return open(part) + "\n\n" + text.strip() + "\n\n" + close(part);
    }

    private String replaced(String part, String text) {
        String page = read();
        int start = page.indexOf(open(part));
        int end = page.indexOf(close(part));
        if (start < 0 || end < start) {
            throw new IllegalStateException(this + " has no part " + open(part));
        }
        return page.substring(0, start)
                + framed(part, text)
                + page.substring(end + close(part).length());
    }

    private static String open(String part) {
        return "<!-- " + part + " -->";
    }

    private static String close(String part) {
        return "<!-- /" + part + " -->";
    }

    private String read() {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String text) {
        try {
            Files.writeString(page, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
