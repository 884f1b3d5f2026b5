package dev.podium.evaluate;

import dev.podium.evaluate.data.Material;
import dev.podium.evaluate.method.Methods;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// How well each method predicts what was hidden from it. Shares are 0 to 1, errors in points of 100.
///
/// @param cells scored cells of the provisional lane
/// @param methods figures by name of the method
/// @param ahead how well Podium's method did from evening to morning; `null` where results have no dates
public record Evaluation(
        int cells, Map<String, Figures> methods, @Nullable Ahead ahead) {

    public Evaluation {
        methods = new TreeMap<>(methods);
    }

    public static Evaluation of(Material material) {
        return new Evaluation(
                material.size(),
                Map.of(
                        "available", Figures.ofOrder(material, Methods.AVAILABLE),
                        "zscore", Figures.ofOrder(material, Methods.ZSCORE),
                        "additive", Figures.ofScores(material, Methods.ADDITIVE),
                        "plain", Figures.ofIntervals(material, Methods.PLAIN),
                        "podium", Figures.ofIntervals(material, Methods.PODIUM)),
                Ahead.of(material, Methods.PODIUM));
    }
}
