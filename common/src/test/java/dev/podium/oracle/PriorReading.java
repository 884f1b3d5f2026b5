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
import org.jspecify.annotations.Nullable;

/// Section 4: what date and maker say of a model before it is measured.
final class PriorReading {

    private final FitReading fit;
    private final @Nullable LocalDate end;
    private Map<String, Double> effects = new TreeMap<>();
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
        }
        end = newest == null ? null : lastOfQuarter(newest);
    }

    private static LocalDate lastOfQuarter(LocalDate day) {
        int lastMonth = (day.getMonthValue() + 2) / 3 * 3;
        return YearMonth.of(day.getYear(), lastMonth).atEndOfMonth();
    }

    void update() {
        List<Model> well = new ArrayList<>();
        for (Model model : fit.models.values()) {
            if (fit.of(model.id()).n >= 3) {
                well.add(model);
            }
        }
        line(well);
        makers(well);
        double squares = 1;
        for (Model model : fit.models.values()) {
            Ability ability = fit.of(model.id());
            ability.prior = line(model) + effect(model);
            squares += ability.n >= 3 ? (ability.c - ability.prior) * (ability.c - ability.prior) : 0;
        }
        sd = Math.max(Math.sqrt(squares / (well.size() + 1)), 0.2);
    }

    private void line(List<Model> well) {
        int dated = 0;
        int others = 0;
        double meanT = 0;
        double meanY = 0;
        undated = 0;
        for (Model model : well) {
            if (model.releaseDate() == null) {
                others++;
                undated += y(model);
            } else {
                dated++;
                meanT += years(model);
                meanY += y(model);
            }
        }
        undated /= others + 1;
        meanT /= Math.max(dated, 1);
        meanY /= Math.max(dated, 1);
        double tt = 0;
        double ty = 0;
        for (Model model : well) {
            if (model.releaseDate() != null) {
                tt += (years(model) - meanT) * (years(model) - meanT);
                ty += (years(model) - meanT) * (y(model) - meanY);
            }
        }
        slope = tt > 1e-9 ? ty / tt : 0;
        intercept = meanY - slope * meanT;
    }

    private double y(Model model) {
        return fit.of(model.id()).c - effect(model);
    }

    private void makers(List<Model> well) {
        Map<String, Double> sums = new TreeMap<>();
        Map<String, Integer> n = new TreeMap<>();
        for (Model model : well) {
            if (model.organization() != null) {
                sums.merge(model.organization(), fit.of(model.id()).c - line(model), Double::sum);
                n.merge(model.organization(), 1, Integer::sum);
            }
        }
        effects = new TreeMap<>();
        sums.forEach((maker, sum) -> effects.put(maker, sum / (n.get(maker) + 4)));
    }

    private double effect(Model model) {
        return model.organization() == null ? 0 : effects.getOrDefault(model.organization(), 0.0);
    }

    private double line(Model model) {
        return model.releaseDate() == null ? undated : intercept + slope * years(model);
    }

    private double years(Model model) {
        LocalDate day = model.releaseDate();
        LocalDate capped = day == null || (end != null && day.isAfter(end)) ? end : day;
        return capped == null ? 0 : ChronoUnit.DAYS.between(LocalDate.of(2020, 1, 1), capped) / 365.25;
    }
}
