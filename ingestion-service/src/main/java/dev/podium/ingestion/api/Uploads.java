package dev.podium.ingestion.api;

import dev.podium.ingestion.Refusal;
import dev.podium.ingestion.gate.QueryText;
import dev.podium.ingestion.imports.file.Limits;
import dev.podium.ingestion.imports.file.Opener.Sent;
import dev.podium.ingestion.imports.file.Spool;
import dev.podium.ingestion.imports.format.Asked;
import dev.podium.ingestion.json.Words;
import dev.podium.wire.ProblemType;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The files of a request, on the disk until it is answered: those of a form, or the body itself.
final class Uploads implements AutoCloseable {

    private static final int LONGEST_NAME = 200;
    private static final int MOST_FILES = 100;
    private static final Pattern VENDOR = Pattern.compile("application/vnd\\.([a-z0-9.-]+)\\+json.*");
    private static final Set<String> UNITS = Set.of("fraction", "percent", "points", "ratio", "elo", "minutes");
    private static final Set<String> MEASURED_BY = Set.of("self", "rival", "third-party", "community", "unknown");

    private final List<Sent> files = new ArrayList<>();
    private final Map<String, String> parameters = new HashMap<>();

    private Uploads() {}

    static Uploads of(HttpServletRequest request) throws IOException {
        Uploads uploads = new Uploads();
        try {
            QueryText.of(request).forEach((name, values) -> uploads.parameters.put(name, values.getFirst()));
            String type =
                    Objects.requireNonNullElse(request.getContentType(), "").toLowerCase(Locale.ROOT);
            if (type.startsWith("multipart/form-data")) {
                uploads.form(request);
            } else {
                Matcher vendor = VENDOR.matcher(type);
                if (vendor.matches()) {
                    uploads.parameters.putIfAbsent("format", vendor.group(1));
                }
                uploads.add(uploads.parameters.getOrDefault("name", ""), request.getInputStream());
            }
            return uploads;
        } catch (IOException | RuntimeException e) {
            uploads.close();
            throw e;
        }
    }

    private void form(HttpServletRequest request) throws IOException {
        try {
            for (Part part : request.getParts()) {
                try (InputStream in = part.getInputStream()) {
                    if (part.getSubmittedFileName() != null) {
                        add(part.getSubmittedFileName(), in);
                    } else {
                        field(part.getName(), in);
                    }
                }
            }
        } catch (ServletException e) {
            throw Refusal.of(ProblemType.MALFORMED_BODY, "The form with the files cannot be read.");
        }
        if (files.isEmpty()) {
            throw Refusal.of(
                    ProblemType.VALIDATION_FAILED, "The form has no file. Send each as a field with a file name.");
        }
    }

    private void field(String name, InputStream in) throws IOException {
        parameters.put(name, new String(in.readNBytes(LONGEST_NAME), StandardCharsets.UTF_8).strip());
    }

    private void add(String name, InputStream in) throws IOException {
        if (files.size() == MOST_FILES) {
            throw Refusal.of(
                    ProblemType.PAYLOAD_TOO_LARGE,
                    "An upload may have at most " + MOST_FILES + " files. Send a ZIP of them, or several uploads.");
        }
        String cleaned = Words.cleaned(name.replace('\\', '/'), LONGEST_NAME);
        long room = Limits.MOST_BYTES
                - files.stream().mapToLong(file -> file.spool().bytes()).sum();
        files.add(new Sent(cleaned == null ? "" : cleaned, Spool.of(in, room)));
    }

    List<Sent> files() {
        return files;
    }

    /// @throws Refusal `bad-parameter`
    Asked asked() {
        return new Asked(
                text("format"),
                text("model"),
                text("benchmark"),
                among("unit", UNITS),
                among("measuredBy", MEASURED_BY));
    }

    private @Nullable String text(String name) {
        String given = parameters.get(name);
        return given == null ? null : Words.cleaned(given, LONGEST_NAME);
    }

    private @Nullable String among(String name, Set<String> known) {
        String given = text(name);
        if (given != null && !known.contains(given)) {
            throw Refusal.of(
                    ProblemType.BAD_PARAMETER,
                    name + " is one of "
                            + String.join(", ", known.stream().sorted().toList()) + ".");
        }
        return given;
    }

    @Override
    public void close() throws IOException {
        for (Sent file : files) {
            file.spool().close();
        }
    }
}
