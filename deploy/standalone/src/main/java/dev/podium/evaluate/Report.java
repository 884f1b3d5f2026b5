package dev.podium.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// An evaluation as a table for people.
final class Report {

    private static final List<String> METHODS = List.of("available", "zscore", "additive", "plain", "podium");

    private static final List<String> NAMES =
            List.of("mean of available", "z-score mean", "additive logit", "plain logistic", "podium");

    private final Evaluation evaluation;
    private final StringBuilder text = new StringBuilder();

    private Report(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    static String of(Evaluation evaluation) {
        Report report = new Report(evaluation);
        report.write();
        return report.text.toString();
    }

    private void write() {
        line(String.format(
                Locale.ROOT, "%,d hidden results, each predicted from four fifths of the others", evaluation.cells()));
        text.append('\n').append("%-36s".formatted(""));
        NAMES.forEach(name -> text.append("%19s".formatted(name)));
        text.append('\n');
        shares("pairs in the right order, %", Figures::pairs);
        shares("  the same, mean over benchmarks", Figures::macro);
        points("error of a score, points", Figures::error);
        shares("inside the 90 % interval, %", Figures::coverage90);
        Map<String, Double> categories = figures("podium").coverageByCategory();
        for (String category : categories == null ? List.<String>of() : List.copyOf(categories.keySet())) {
            shares("  " + category, f -> of(f.coverageByCategory(), category));
        }
        points("width of the interval, points", Figures::width90);
        points("interval score, points", Figures::intervalScore);
        shares("sums inside, hidden at random, %", Figures::sumsRandom);
        shares("sums inside, hidden categories, %", Figures::sumsCategories);
        for (String known : List.of("1", "3", "5")) {
            points(
                    "new model's error, %s result%s known".formatted(known, known.equals("1") ? "" : "s"),
                    f -> of(f.newModel(), known));
        }
        if (evaluation.ahead() != null) {
            ahead(evaluation.ahead());
        }
    }

    private void ahead(Ahead ahead) {
        text.append('\n');
        line(String.format(
                Locale.ROOT,
                "%,d first results on %,d days, each expected the evening before by podium",
                ahead.results(),
                ahead.days()));
        figure("inside the 90 % interval, %", 100 * ahead.coverage(), "%.1f");
        figure("  the same, mean over days", 100 * ahead.byDay(), "%.1f");
        figure("error of a score, points", ahead.error(), "%.2f");
    }

    private void figure(String what, double value, String form) {
        line("%-36s".formatted(what) + "%19s".formatted(String.format(Locale.ROOT, form, value)));
    }

    private Figures figures(String method) {
        return Objects.requireNonNull(evaluation.methods().get(method), method);
    }

    private static @Nullable Double of(@Nullable Map<String, Double> figures, String key) {
        return figures == null ? null : figures.get(key);
    }

    private void shares(String what, Function<Figures, @Nullable Double> figure) {
        row(what, figure, 100, "%.1f");
    }

    private void points(String what, Function<Figures, @Nullable Double> figure) {
        row(what, figure, 1, "%.2f");
    }

    private void row(String what, Function<Figures, @Nullable Double> figure, double factor, String form) {
        text.append("%-36s".formatted(what));
        for (String method : METHODS) {
            Double value = figure.apply(figures(method));
            text.append("%19s".formatted(value == null ? "" : String.format(Locale.ROOT, form, factor * value)));
        }
        text.append('\n');
    }

    private void line(String words) {
        text.append(words).append('\n');
    }
}
