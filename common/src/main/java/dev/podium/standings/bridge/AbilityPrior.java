package dev.podium.standings.bridge;

import dev.podium.catalog.Model;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/// What is expected of a model before it is measured: a line in the release date plus its maker's shrunk effect.
///
/// A new flagship with one result must not be taken for an average model of two years ago.
final class AbilityPrior {

    /// Results a maker must show before its effect counts by half.
    private static final double RIDGE = 4;

    private static final int WELL_MEASURED = 3;
    private static final double LEAST_SD = 0.2;
    private static final double DAYS_PER_YEAR = 365.25;

    private final Evidence evidence;

    /// Years since 2020; NaN where the catalogue has no date.
    private final double[] year;

    /// Index of the maker, -1 where the catalogue has none.
    private final int[] maker;

    private final double[] makerEffect;
    private final double[] mean;
    private double sd = 1;

    AbilityPrior(Evidence evidence) {
        this.evidence = evidence;
        List<Model> models = evidence.models;
        mean = new double[models.size()];
        maker = new int[models.size()];
        TreeMap<String, Integer> makers = new TreeMap<>();
        for (int m = 0; m < maker.length; m++) {
            String name = models.get(m).organization();
            maker[m] = name == null ? -1 : makers.computeIfAbsent(name, key -> makers.size());
        }
        makerEffect = new double[makers.size()];
        year = years(evidence);
    }

    double mean(int model) {
        return mean[model];
    }

    double sd() {
        return sd;
    }

    /// The line is held from the end of the newest quarter on that has measured models.
    private static double[] years(Evidence evidence) {
        LocalDate newest = null;
        for (int m = 0; m < evidence.models.size(); m++) {
            LocalDate released = evidence.models.get(m).releaseDate();
            if (released != null && evidence.results(m) > 0 && (newest == null || released.isAfter(newest))) {
                newest = released;
            }
        }
        double end = newest == null ? 0 : year(endOfQuarter(newest));
        double[] years = new double[evidence.models.size()];
        for (int m = 0; m < years.length; m++) {
            LocalDate released = evidence.models.get(m).releaseDate();
            years[m] = released == null ? Double.NaN : Math.min(year(released), end);
        }
        return years;
    }

    private static LocalDate endOfQuarter(LocalDate day) {
        LocalDate first = day.with(IsoFields.DAY_OF_QUARTER, 1);
        return first.plusMonths(3).minusDays(1);
    }

    private static double year(LocalDate day) {
        return (day.toEpochDay() - LocalDate.of(2020, 1, 1).toEpochDay()) / DAYS_PER_YEAR;
    }

    /// Fits line, makers and residual sd to the abilities of well-measured models.
    void update(Parameters at) {
        Line line = line(at);
        makers(at, line);
        double squares = 0;
        int n = 0;
        for (int m = 0; m < mean.length; m++) {
            mean[m] = line.at(year[m]) + effect(m);
            if (evidence.results(m) >= WELL_MEASURED) {
                squares += (at.ability[m] - mean[m]) * (at.ability[m] - mean[m]);
                n++;
            }
        }
        // One more observation at 1, the spread of all models: with few models the prior stays wide.
        sd = Math.max(Math.sqrt((squares + 1) / (n + 1)), LEAST_SD);
    }

    private double effect(int m) {
        return maker[m] < 0 ? 0 : makerEffect[maker[m]];
    }

    /// Expected ability by date; undated models have a constant of their own.
    private record Line(double intercept, double slope, double undated) {

        double at(double year) {
            return Double.isNaN(year) ? undated : intercept + slope * year;
        }
    }

    private Line line(Parameters at) {
        double n = 0;
        double t = 0;
        double y = 0;
        double tt = 0;
        double ty = 0;
        double undated = 0;
        int undatedModels = 0;
        for (int m = 0; m < mean.length; m++) {
            if (evidence.results(m) < WELL_MEASURED) {
                continue;
            }
            double ability = at.ability[m] - effect(m);
            if (Double.isNaN(year[m])) {
                undated += ability;
                undatedModels++;
            } else {
                n++;
                t += year[m];
                y += ability;
                tt += year[m] * year[m];
                ty += year[m] * ability;
            }
        }
        double spread = n > 0 ? tt - t * t / n : 0;
        double slope = spread > 1e-9 ? (ty - t * y / n) / spread : 0;
        double intercept = n > 0 ? (y - slope * t) / n : 0;
        return new Line(intercept, slope, undated / (undatedModels + 1));
    }

    private void makers(Parameters at, Line line) {
        double[] n = new double[makerEffect.length];
        Arrays.fill(makerEffect, 0);
        for (int m = 0; m < mean.length; m++) {
            if (maker[m] >= 0 && evidence.results(m) >= WELL_MEASURED) {
                makerEffect[maker[m]] += at.ability[m] - line.at(year[m]);
                n[maker[m]]++;
            }
        }
        for (int k = 0; k < n.length; k++) {
            makerEffect[k] /= n[k] + RIDGE;
        }
    }
}
