package dev.podium.ingestion.imports.format;

import org.jspecify.annotations.Nullable;

/// What a sender says beside the file, where the file does not.
///
/// @param model also instead of the only one that a file names
/// @param unit `fraction`, `percent`, …
/// @param measuredBy `self`, `third-party`, …
public record Asked(
        @Nullable String format,
        @Nullable String model,
        @Nullable String benchmark,
        @Nullable String unit,
        @Nullable String measuredBy) {

    public static final Asked NOTHING = new Asked(null, null, null, null, null);
}
