package dev.podium.ingestion.imports.format;

import org.jspecify.annotations.Nullable;

/// What a sender says beside the file, where the file does not.
///
/// @param unit `fraction`, `percent`, …: instead of the format's own
/// @param measuredBy `self`, `third-party`, …
public record Asked(
        @Nullable String format,
        @Nullable String model,
        @Nullable String benchmark,
        @Nullable String unit,
        @Nullable String measuredBy) {

    public static final Asked NOTHING = new Asked(null, null, null, null, null);
}
