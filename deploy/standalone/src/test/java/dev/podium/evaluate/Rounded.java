package dev.podium.evaluate;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// An evaluation as exact as the report prints it, so that whoever shows it again shows the same.
final class Rounded {

    private Rounded() {}

    static Evaluation of(Evaluation evaluation) {
        Map<String, Figures> methods = new TreeMap<>();
        evaluation.methods().forEach((name, figures) -> methods.put(name, of(figures)));
        return new Evaluation(evaluation.cells(), methods, of(evaluation.ahead()));
    }

    private static @Nullable Ahead of(@Nullable Ahead ahead) {
        return ahead == null
                ? null
                : new Ahead(
                        ahead.results(),
                        ahead.days(),
                        rounded(ahead.coverage(), 100, 1),
                        rounded(ahead.byDay(), 100, 1),
                        rounded(ahead.error(), 1, 2));
    }

    private static Figures of(Figures figures) {
        return new Figures(
                share(figures.pairs()),
                share(figures.macro()),
                points(figures.error()),
                share(figures.coverage90()),
                all(figures.coverageByCategory(), true),
                points(figures.width90()),
                points(figures.intervalScore()),
                share(figures.sumsRandom()),
                share(figures.sumsCategories()),
                all(figures.newModel(), false));
    }

    private static @Nullable Map<String, Double> all(@Nullable Map<String, Double> figures, boolean shares) {
        if (figures == null) {
            return null;
        }
        Map<String, Double> rounded = new TreeMap<>();
        figures.forEach((key, value) -> rounded.put(key, shares ? rounded(value, 100, 1) : rounded(value, 1, 2)));
        return rounded;
    }

    private static @Nullable Double share(@Nullable Double figure) {
        return figure == null ? null : Double.valueOf(rounded(figure, 100, 1));
    }

    private static @Nullable Double points(@Nullable Double figure) {
        return figure == null ? null : Double.valueOf(rounded(figure, 1, 2));
    }

    private static double rounded(double figure, int factor, int decimals) {
        String printed = String.format(Locale.ROOT, "%." + decimals + "f", factor * figure);
        return new BigDecimal(printed)
                .movePointLeft(factor == 1 ? 0 : 2)
                .stripTrailingZeros()
                .doubleValue();
    }
}
