package dev.podium.oracle;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hipparchus.special.Erf;

/// Section 6: rank intervals and P(first) from a thousand worlds.
final class DrawReading {

    private DrawReading() {}

    static void draw(Map<String, ScoreReading> scores, int revision) {
        Map<String, List<Integer>> ranks = new TreeMap<>();
        Map<String, Long> seeds = new TreeMap<>();
        for (var entry : scores.entrySet()) {
            if (!entry.getValue().spread()) {
                return;
            }
            ranks.put(entry.getKey(), new ArrayList<>());
            seeds.put(entry.getKey(), seed(entry.getKey(), revision));
        }
        for (int d = 0; d < 1000; d++) {
            Map<String, Long> drawn = new TreeMap<>();
            for (var entry : scores.entrySet()) {
                double z = zeta(seeds.get(entry.getKey()), d);
                drawn.put(
                        entry.getKey(),
                        PlaceReading.billionths(entry.getValue().value + Math.sqrt(entry.getValue().variance) * z));
            }
            for (String model : scores.keySet()) {
                int above = 0;
                for (long other : drawn.values()) {
                    above += other > drawn.get(model) ? 1 : 0;
                }
                ranks.get(model).add(above + 1);
            }
        }
        scores.forEach((model, score) -> interval(score, ranks.get(model)));
    }

    private static void interval(ScoreReading score, List<Integer> ranks) {
        score.first = Collections.frequency(ranks, 1) / 1000.0;
        Collections.sort(ranks);
        score.rankLow = Math.min(score.rank, ranks.get(49));
        score.rankHigh = Math.max(score.rank, ranks.get(949));
    }

    private static double zeta(long seed, int d) {
        long i = mix(seed + (d + 1) * 0x9e3779b97f4a7c15L) >>> 52;
        return Math.sqrt(2) * Erf.erfInv((2.0 * i + 1) / 4096 - 1);
    }

    private static long seed(String model, int revision) {
        long h = 0xcbf29ce484222325L;
        for (byte b : model.getBytes(StandardCharsets.UTF_8)) {
            h = (h ^ (b & 0xff)) * 0x100000001b3L;
        }
        return mix(h ^ mix(revision));
    }

    private static long mix(long number) {
        long z = (number ^ (number >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
