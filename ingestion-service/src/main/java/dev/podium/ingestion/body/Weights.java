package dev.podium.ingestion.body;

import dev.podium.ingestion.json.Fields;
import java.math.BigDecimal;
import java.util.List;

/// Shares of a whole, as fractions that add up to 1 or as percentages that add up to 100.
final class Weights {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /// What three thirds lose when they are rounded to six places, as a share of the whole.
    private static final BigDecimal ROUNDING = new BigDecimal("0.000001");

    private Weights() {}

    /// The member `weight` of each item, as fractions.
    static List<Double> read(Fields owner, String member, List<Fields> items) {
        List<BigDecimal> stated = items.stream().map(Weights::weight).toList();
        BigDecimal sum = stated.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean percent = near(sum, HUNDRED);
        if (!items.isEmpty() && !percent && !near(sum, BigDecimal.ONE)) {
            owner.fault(member, "weights-do-not-add-up", "must add up to 1 or to 100, not to " + sum.toPlainString());
        }
        // At most 1 even where a fault was noted: reading goes on, to find the others.
        return stated.stream()
                .map(weight -> Math.clamp((percent ? weight.movePointLeft(2) : weight).doubleValue(), 0, 1))
                .toList();
    }

    private static BigDecimal weight(Fields item) {
        BigDecimal weight = item.required("weight", item.decimal("weight"), BigDecimal.ONE);
        if (weight.signum() <= 0 || weight.compareTo(HUNDRED) > 0) {
            item.fault("weight", "out-of-range", "must be above 0, and at most 1 or 100 percent");
        }
        return weight;
    }

    private static boolean near(BigDecimal sum, BigDecimal whole) {
        return sum.subtract(whole).abs().compareTo(whole.multiply(ROUNDING)) <= 0;
    }
}
