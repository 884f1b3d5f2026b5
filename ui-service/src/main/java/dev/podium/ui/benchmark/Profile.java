package dev.podium.ui.benchmark;

import dev.podium.ui.Routes;
import dev.podium.ui.chart.Dots;
import dev.podium.ui.page.Scene;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the page of a benchmark shows.
///
/// @param results the best first
/// @param heap how the scores lie; `null` where nobody was measured
/// @param all whether all results are shown, not only the best
record Profile(
        Bench bench,
        Catalogue catalogue,
        Scene scene,
        List<Result> results,
        Agreements agreements,
        Missing missing,
        @Nullable Dots heap,
        boolean all,
        Routes routes) {

    Profile {
        results = List.copyOf(results);
    }
}
