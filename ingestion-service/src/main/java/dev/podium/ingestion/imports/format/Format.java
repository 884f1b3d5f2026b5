package dev.podium.ingestion.imports.format;

import dev.podium.ingestion.imports.file.Part;
import org.jspecify.annotations.Nullable;

/// A kind of file that some tool writes. One class, its fixtures and a line in [Formats]: docs/formats.md says how.
public interface Format {

    /// Short and lower-case, for `?format=` and for what is kept with each result.
    String id();

    /// As people call it.
    String title();

    /// Why a part is no such file, as the end of a sentence; `null` if it is one. Looks at what the part holds.
    @Nullable
    String refusal(Part part);

    /// Tells all that the part says. What is no result, or one that must not count, is left with its reason.
    void read(Part part, Asked asked, Sheet sheet);
}
