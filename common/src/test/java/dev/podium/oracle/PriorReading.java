package dev.podium.oracle;

import dev.podium.catalog.Model;
import dev.podium.oracle.FitReading.Ability;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/// Section 4: what date, maker and family say of a model before it is measured.
final class PriorReading {

    private final FitReading fit;
    private final List<Model> well = new ArrayList<>();
    private final @Nullable LocalDate end;
    private Map<String, Double> makers = new TreeMap<>();
    private Map<String, Double> families = new TreeMap<>();
    double sd = 1;

    private double intercept;
    private double slope;
    private double undated;

    PriorReading(FitReading fit) {
        this.fit = fit;
        LocalDate newest = null;
        for (Model model : fit.models.values()) {
            LocalDate day = model.releaseDate();
            if (day != null && fit.of(model.id()).n >= 1 && (newest == null || day.isAfter(newest))) {
                newest = day;
            }
            if (fit.of(model.id()).n >= 3) {
                well.add(model);
            }
        }
        end = newest == null ? null : lastOfQuarter(newest);
    }

    private static LocalDate lastOfQuarter(LocalDate day) {
        int lastMonth = (day.getMonthValue() + 2) / 3 * 3;
        return YearMonth.of(day.getYear(), lastMonth).atEndOfMonth();
    }

    void update() {
        line();
        makers = effects(4, PriorReading::maker, model -> line(model) + family(model));
        families = effects(1, Names::family, model -> line(model) + maker(model, makers));
        double squares = 1;
        for (Model model : fit.models.values()) {
            Ability ability = fit.of(model.id());
            ability.prior = line(model) + maker(model, makers) + family(model);
            if (ability.n >= 3) {
                double h = Math.min(share(4, PriorReading::maker, model) + share(1, Names::family, model), 0.9);
                squares += (ability.c - ability.prior) * (ability.c - ability.prior) / (1 - h) + ability.variance;
            }
        }
        sd = Math.max(Math.sqrt(squares / (well.size() + 1)), 0.2);
        for (Ability ability : fit.abilities.values()) {
            if (ability.n == 0) {
                ability.c = ability.prior;
                ability.variance = sd * sd;
            }
        }
    }

    private void line() {
        double n = 0;
        double meanT = 0;
        double meanY = 0;
        double others = 0;
        undated = 0;
        for (Model model : well) {
            if (model.releaseDate() == null) {
                others++;
                undated += y(model);
            } else {
                n += weight(model);
                meanT += weight(model) * years(model);
                meanY += weight(model) * y(model);
            }
        }
        undated /= others + 1;
        if (n > 0) {
            meanT /= n;
            meanY /= n;
        }
        double tt = 1;
        double ty = 0;
        for (Model model : well) {
            if (model.releaseDate() != null) {
                tt += weight(model) * (years(model) - meanT) * (years(model) - meanT);
                ty += weight(model) * (years(model) - meanT) * (y(model) - meanY);
            }
        }
        slope = ty / tt;
        intercept = meanY - slope * meanT;
    }

    private double y(Model model) {
        return fit.of(model.id()).c - maker(model, makers) - family(model);
    }

    private double line(Model model) {
        return model.releaseDate() == null ? undated : intercept + slope * years(model);
    }

    private static double weight(Model model, double years) {
        return model.releaseDate() == null ? 0 : StrictMath.pow(2, years);
    }

    private double weight(Model model) {
        return weight(model, years(model));
    }

    /// Before the end of the line, at most 0.
    private double years(Model model) {
        LocalDate day = model.releaseDate();
        return day == null || end == null || day.isAfter(end) ? 0 : ChronoUnit.DAYS.between(end, day) / 365.25;
    }

    /// How a model is grouped; blank where it is not.
    private interface Naming {
        String of(Model model);
    }

    private static String maker(Model model) {
        return model.organization() == null ? "" : model.organization();
    }

    private Map<String, Double> effects(double ridge, Naming naming, ToDoubleFunction<Model> rest) {
        Map<String, Double> effects = new TreeMap<>();
        for (Model model : well) {
            if (!naming.of(model).isEmpty()) {
                effects.merge(naming.of(model), fit.of(model.id()).c - rest.applyAsDouble(model), Double::sum);
            }
        }
        effects.replaceAll((name, sum) -> sum / (size(naming, name) + ridge));
        return effects;
    }

    private int size(Naming naming, String name) {
        int n = 0;
        for (Model model : well) {
            n += naming.of(model).equals(name) ? 1 : 0;
        }
        return n;
    }

    /// What a model adds to its own expectation.
    private double share(double ridge, Naming naming, Model model) {
        return naming.of(model).isEmpty() ? 0 : 1 / (size(naming, naming.of(model)) + ridge);
    }

    private static double maker(Model model, Map<String, Double> makers) {
        return makers.getOrDefault(maker(model), 0.0);
    }

    private double family(Model model) {
        return families.getOrDefault(Names.family(model), 0.0);
    }
}
