package dev.podium.ui.api;

import dev.podium.compare.Telling;
import dev.podium.ui.api.CellLine.Expected;
import org.jspecify.annotations.Nullable;

/// The missing result that would narrow the interval of the overall difference the most.
///
/// @param expected what the bridge expects of it, on the benchmark's own scale
/// @param before half the width of the 90 % interval now, in points
/// @param after the same once the result is there
/// @param narrows the difference of the two
public record TellingLine(
        String model, String benchmark, Expected expected, double before, double after, double narrows) {

    static @Nullable TellingLine of(@Nullable Telling telling) {
        return telling == null
                ? null
                : new TellingLine(
                        telling.model(),
                        telling.benchmark().id(),
                        Expected.of(telling.expected(), telling.benchmark()),
                        telling.before(),
                        telling.after(),
                        telling.narrows());
    }
}
