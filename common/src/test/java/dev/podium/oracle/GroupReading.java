package dev.podium.oracle;

import dev.podium.oracle.FitReading.Point;
import java.util.HashSet;
import java.util.Set;

/// Section 4: the models of the group that is ranked.
final class GroupReading {

    private GroupReading() {}

    static Set<String> ranked(FitReading fit) {
        Set<String> seen = new HashSet<>();
        Set<String> largest = Set.of();
        int most = 0;
        for (String model : fit.abilities.keySet()) {
            if (seen.contains(model) || fit.of(model).n == 0) {
                continue;
            }
            Set<String> group = group(fit, model);
            seen.addAll(group);
            int cells = 0;
            for (Point point : fit.points) {
                cells += group.contains(point.model) ? 1 : 0;
            }
            if (cells > most) {
                most = cells;
                largest = group;
            }
        }
        return largest;
    }

    /// All that measured cells connect with a model.
    private static Set<String> group(FitReading fit, String model) {
        Set<String> models = new HashSet<>(Set.of(model));
        Set<String> benchmarks = new HashSet<>();
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Point point : fit.points) {
                if (models.contains(point.model) || benchmarks.contains(point.benchmark)) {
                    grown |= models.add(point.model);
                    grown |= benchmarks.add(point.benchmark);
                }
            }
        }
        return models;
    }
}
