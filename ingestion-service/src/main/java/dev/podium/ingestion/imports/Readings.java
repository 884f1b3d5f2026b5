package dev.podium.ingestion.imports;

import dev.podium.ingestion.Refusal;
import dev.podium.ingestion.imports.file.Content;
import dev.podium.ingestion.imports.file.Opener;
import dev.podium.ingestion.imports.file.Opener.Sent;
import dev.podium.ingestion.imports.file.Part;
import dev.podium.ingestion.imports.format.Asked;
import dev.podium.ingestion.imports.format.Format;
import dev.podium.ingestion.imports.format.Sheet;
import dev.podium.wire.Problem.Fault;
import dev.podium.wire.ProblemType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Finds out which format each part of an upload has, and reads it.
public final class Readings {

    private Readings() {}

    /// A part and what it says.
    ///
    /// @param format `null` when none was recognised: then `sheet` says why each refused
    public record Reading(Part part, @Nullable Format format, Sheet sheet) {}

    /// Reads an upload.
    ///
    /// @throws Refusal `unknown-format` when no part of it has a known format, `payload-too-large` or
    /// `malformed-body` for what is no file to be read at all
    public static List<Reading> of(List<Sent> files, Asked asked) throws IOException {
        List<Part> parts = Opener.open(files);
        List<Reading> readings = new ArrayList<>();
        for (Part part : parts) {
            readings.add(read(part, asked));
        }
        if (readings.stream().allMatch(reading -> reading.format() == null)) {
            throw unknown(parts, asked);
        }
        // What another part has taken its facts from is no file that was left over.
        readings.removeIf(reading -> reading.format() == null && reading.part().isUsed());
        return readings;
    }

    private static Reading read(Part part, Asked asked) {
        Sheet sheet = new Sheet();
        Format format = find(part, asked);
        if (format == null) {
            sheet.leave(part.path(), "has no format that is known here");
            return new Reading(part, null, sheet);
        }
        if (part.content() instanceof Content.Tree tree) {
            tree.unread().forEach(unread -> sheet.leave(unread.place(), unread.why()));
        }
        format.read(part, asked, sheet);
        sheet.complete(asked);
        return new Reading(part, format, sheet);
    }

    private static @Nullable Format find(Part part, Asked asked) {
        if (part.content() instanceof Content.Strange) {
            return null;
        }
        return formats(asked).stream()
                .filter(format -> format.refusal(part) == null)
                .findFirst()
                .orElse(null);
    }

    private static List<Format> formats(Asked asked) {
        if (asked.format() == null) {
            return Formats.ALL;
        }
        return List.of(Formats.named(asked.format())
                .orElseThrow(() -> Refusal.of(
                        ProblemType.BAD_PARAMETER,
                        "format is one of "
                                + Formats.ALL.stream().map(Format::id).sorted().collect(Collectors.joining(", "))
                                + ".")));
    }

    private static Refusal unknown(List<Part> parts, Asked asked) {
        List<Fault> faults = new ArrayList<>();
        for (Part part : parts) {
            String pointer = part.path().isEmpty() ? "" : "/" + part.path();
            if (part.content() instanceof Content.Strange(String why)) {
                faults.add(new Fault(pointer, "unreadable", "The file could not be taken apart: " + why + "."));
            } else if (faults.size() < 2 * Formats.ALL.size()) {
                for (Format format : formats(asked)) {
                    faults.add(new Fault(
                            pointer, format.id(), "Not " + format.title() + ": " + format.refusal(part) + "."));
                }
            }
        }
        return Refusal.of(
                ProblemType.UNKNOWN_FORMAT,
                faults.isEmpty()
                        ? "There is no file in it that could hold results."
                        : "This is no result file that is known here; errors says what each format missed. Name the format"
                                + " with ?format=, or convert it to our own NDJSON or CSV.",
                faults);
    }
}
