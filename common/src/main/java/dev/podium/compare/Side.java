package dev.podium.compare;

import dev.podium.board.Score;
import dev.podium.catalog.Model;
import org.jspecify.annotations.Nullable;

/// One of the models that are compared.
///
/// @param label its name; with its id behind it where another one has the same name
/// @param score completed, with how far it may be off, under the weights of the comparison; `null` where nothing
///     is known
/// @param evidence share of the weight that was measured, 0 to 1
/// @param results measured benchmarks that have a scale, weighted or not
/// @param mostlyPrior whether too few results speak for it, so that maker and date speak instead
/// @param averages what an average of its available scores would say
public record Side(
        Model model,
        String label,
        @Nullable Score score,
        double evidence,
        int results,
        boolean mostlyPrior,
        Averages averages) {}
