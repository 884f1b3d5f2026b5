package dev.podium.event;

import org.jspecify.annotations.Nullable;

/// The file that a result came in, where it came in one.
///
/// @param format id of the format, such as `lm-eval`
/// @param file its name, as its sender gave it
/// @param sha256 of its bytes, hexadecimal
/// @param bytes how many
/// @param extra what stood beside the result and has no member of its own, as a JSON object of at most 16 KiB
public record Imported(
        String format,
        @Nullable String file,
        String sha256,
        long bytes,
        @Nullable String extra) {}
