package dev.podium.standings.bridge;

import dev.podium.catalog.Model;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import org.jspecify.annotations.Nullable;

/// Expected ability by release date: a line through well-measured models, each weighing half of one that came out a
/// year
/// later, because progress changes its pace. Undated models have a constant of their own.
///
/// The line ends with the newest quarter that has measured models: what comes later is not expected to be better still.
final class DateLine {

    private static final double DAYS_PER_YEAR = 365.25;

    /// In years squared: a few models that came out within weeks say nothing of other years.
    private static final double RIDGE = 1;

    private final Evidence evidence;

    /// Years before the end of the line, at most 0; NaN where the catalogue has no date.
    private final double[] year;

    /// `2^year`.
    private final double[] weight;

    private double intercept;
    private double slope;
    private double undated;

    DateLine(Evidence evidence) {
        this.evidence = evidence;
        year = new double[evidence.models.size()];
        weight = new double[year.length];
        LocalDate newest = newest(evidence);
        for (int m = 0; m < year.length; m++) {
            LocalDate released = evidence.models.get(m).releaseDate();
            year[m] = released == null ? Double.NaN : Math.min(0, newest == null ? 0 : years(newest, released));
            weight[m] = released == null ? 0 : StrictMath.pow(2, year[m]);
        }
    }

    private static @Nullable LocalDate newest(Evidence evidence) {
        LocalDate newest = null;
        for (int m = 0; m < evidence.models.size(); m++) {
            Model model = evidence.models.get(m);
            LocalDate released = evidence.results(m) == 0 ? null : model.releaseDate();
            if (released != null && (newest == null || released.isAfter(newest))) {
                newest = released;
            }
        }
        return newest == null ? null : endOfQuarter(newest);
    }

    private static LocalDate endOfQuarter(LocalDate day) {
        return day.with(IsoFields.DAY_OF_QUARTER, 1).plusMonths(3).minusDays(1);
    }

    private static double years(LocalDate from, LocalDate to) {
        return (to.toEpochDay() - from.toEpochDay()) / DAYS_PER_YEAR;
    }

    double at(int m) {
        return Double.isNaN(year[m]) ? undated : intercept + slope * year[m];
    }

    /// Weighted least squares, the slope shrunk: `b = Σ w(t − t̄)(y − ȳ)/(Σ w(t − t̄)² + 1)`. With one date it is flat.
    ///
    /// @param beyond what maker and family add to each model's expectation
    void fit(Parameters at, double[] beyond) {
        double n = 0;
        double t = 0;
        double y = 0;
        double tt = 0;
        double ty = 0;
        double undatedSum = 0;
        int undatedModels = 0;
        for (int m = 0; m < year.length; m++) {
            double ability = at.ability[m] - beyond[m];
            if (!evidence.wellMeasured(m)) {
                continue;
            }
            if (Double.isNaN(year[m])) {
                undatedSum += ability;
                undatedModels++;
            } else {
                double w = weight[m];
                n += w;
                t += w * year[m];
                y += w * ability;
                tt += w * year[m] * year[m];
                ty += w * year[m] * ability;
            }
        }
        slope = n > 0 ? (ty - t * y / n) / (tt - t * t / n + RIDGE) : 0;
        intercept = n > 0 ? (y - slope * t) / n : 0;
        undated = undatedSum / (undatedModels + 1);
    }
}
