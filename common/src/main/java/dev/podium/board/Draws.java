package dev.podium.board;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.special.Erf;

/// Ranks of many models in 1,000 worlds in which every score is drawn anew from its interval (methodology section 6).
///
/// A world's random numbers follow from model id, number of the draw and revision of the methodology, and from nothing
/// else: what happens to others moves none of them. Ranks are whole numbers, so threads change nothing
/// (decision 0010).
final class Draws {

    static final int NUMBER = 1_000;

    /// The ends of a 90 % interval, in draws.
    private static final int LOW = NUMBER / 20;

    private static final int HIGH = NUMBER - LOW;

    /// The work is split in so many pieces, for as many threads as there are.
    private static final int PIECES = 8;

    /// Bits of a sort key that say whose it is; the others hold the score.
    private static final int OWNER_BITS = 22;

    private static final int OWNER = (1 << OWNER_BITS) - 1;

    /// The standard normal distribution at the middles of so many equally likely steps.
    private static final int STEP_BITS = 12;

    private static final double[] NORMAL = middles();

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;
    private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;

    /// Where a model ends up.
    ///
    /// @param low rank that it reaches or exceeds in 95 % of the worlds
    /// @param high rank that it does not fall below in 95 % of them
    /// @param first share of the worlds in which it is first
    record Outcome(int low, int high, double first) {}

    private final double[] values;
    private final double[] sds;
    private final long[] seeds;
    private final int[][] ranks;

    /// @param models ids, each with its score's value and standard deviation
    Draws(List<String> models, double[] values, double[] sds, int revision) {
        this.values = values;
        this.sds = sds;
        seeds = models.stream().mapToLong(model -> seed(model, revision)).toArray();
        ranks = new int[NUMBER][seeds.length];
        IntStream.range(0, PIECES).parallel().forEach(this::draw);
    }

    /// In the order of the models.
    List<Outcome> outcomes() {
        Outcome[] outcomes = new Outcome[seeds.length];
        IntStream.range(0, PIECES).parallel().forEach(piece -> {
            int[] counts = new int[outcomes.length + 1];
            int end = outcomes.length * (piece + 1) / PIECES;
            for (int model = outcomes.length * piece / PIECES; model < end; model++) {
                outcomes[model] = outcome(model, counts);
            }
        });
        return List.of(outcomes);
    }

    private void draw(int piece) {
        long[] keys = new long[seeds.length];
        Dealing dealing = new Dealing(keys.length);
        for (int draw = piece; draw < NUMBER; draw += PIECES) {
            for (int i = 0; i < keys.length; i++) {
                double drawn = values[i] + sds[i] * normal(seeds[i], draw);
                keys[i] = (Ranking.rounded(drawn) << OWNER_BITS) | i;
            }
            rank(dealing.sort(keys), ranks[draw]);
        }
    }

    /// Competition ranks of ascending keys.
    private static void rank(long[] keys, int[] ranks) {
        int rank = 0;
        long above = Long.MAX_VALUE;
        for (int i = keys.length - 1; i >= 0; i--) {
            long score = keys[i] >> OWNER_BITS;
            if (score != above) {
                rank = keys.length - i;
                above = score;
            }
            ranks[(int) keys[i] & OWNER] = rank;
        }
    }

    /// @param counts how often each rank was drawn; all 0 before and after
    private Outcome outcome(int model, int[] counts) {
        int best = counts.length;
        int worst = 0;
        for (int[] drawn : ranks) {
            int rank = drawn[model];
            counts[rank]++;
            best = Math.min(best, rank);
            worst = Math.max(worst, rank);
        }
        int low = quantile(LOW, best, counts);
        int high = quantile(HIGH, best, counts);
        double first = (double) counts[1] / NUMBER;
        Arrays.fill(counts, best, worst + 1, 0);
        return new Outcome(low, high, first);
    }

    /// The best rank such that at least so many draws are no worse.
    private static int quantile(int draws, int best, int[] counts) {
        int rank = best;
        int seen = counts[rank];
        while (seen < draws) {
            seen += counts[++rank];
        }
        return rank;
    }

    /// A standard normal number, the same for ever.
    static double normal(long seed, int draw) {
        return NORMAL[(int) (mix(seed + (draw + 1) * GOLDEN_GAMMA) >>> (Long.SIZE - STEP_BITS))];
    }

    private static double[] middles() {
        int steps = 1 << STEP_BITS;
        double[] normal = new double[steps];
        for (int i = 0; i < steps; i++) {
            normal[i] = Math.sqrt(2) * Erf.erfInv((2.0 * i + 1) / steps - 1);
        }
        return normal;
    }

    /// FNV-1a (64 bits) of the id in UTF-8, mixed with the revision.
    static long seed(String model, int revision) {
        long hash = FNV_OFFSET;
        for (byte b : model.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xff)) * FNV_PRIME;
        }
        return mix(hash ^ mix(revision));
    }

    /// The finaliser of SplitMix64 (Steele, Lea, Flood, "Fast splittable pseudorandom number generators", 2014; variant
    /// 13 of Stafford), as in [java.util.SplittableRandom].
    private static long mix(long z) {
        long a = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        long b = (a ^ (a >>> 27)) * 0x94d049bb133111ebL;
        return b ^ (b >>> 31);
    }
}
