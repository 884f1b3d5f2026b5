package dev.podium.ui.weight;

import dev.podium.catalog.Category;
import dev.podium.catalog.Methodology;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Category weights as addresses carry them, of pages and of the API: `coding:40,math:10`, in per cent.
public final class Weights {

    private static final Pattern ONE = Pattern.compile("([a-z0-9][a-z0-9._-]{0,62}):(\\d{1,3}(?:\\.\\d{1,9})?)");
    private static final double MOST = 100;
    private static final double DECIMALS = 1e9;

    private Weights() {}

    /// The methodology with the named weights in place of its own, renormalised.
    ///
    /// @param text `null` for the methodology as it is
    /// @return empty when the text names no such weights, or leaves no category any
    public static Optional<Methodology> applied(@Nullable String text, Methodology methodology) {
        if (text == null) {
            return Optional.of(methodology);
        }
        List<String> known = methodology.categories().stream().map(Category::id).toList();
        Map<String, Double> shares = new TreeMap<>();
        for (String part : text.split(",", -1)) {
            Matcher one = ONE.matcher(part.strip());
            boolean understood = one.matches()
                    && known.contains(one.group(1))
                    && Double.parseDouble(one.group(2)) <= MOST
                    && shares.put(one.group(1), Double.parseDouble(one.group(2)) / MOST) == null;
            if (!understood) {
                return Optional.empty();
            }
        }
        try {
            return Optional.of(methodology.reweighted(shares));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // all weights are 0
        }
    }

    /// As an address carries them, in the methodology's order.
    ///
    /// @param percent by category id
    public static String text(Map<String, Double> percent, Methodology methodology) {
        StringJoiner text = new StringJoiner(",");
        methodology.categories().forEach(category -> {
            Double share = percent.get(category.id());
            if (share != null) {
                text.add(category.id() + ":" + number(share));
            }
        });
        return text.toString();
    }

    /// By category id, in per cent.
    public static Map<String, Double> percent(Methodology methodology) {
        return methodology.categories().stream()
                .collect(Collectors.toMap(Category::id, c -> MOST * c.weight(), (a, b) -> a, TreeMap::new));
    }

    /// The same with no more decimals than a caller may write.
    public static Map<String, Double> writable(Methodology methodology) {
        return methodology.categories().stream()
                .collect(Collectors.toMap(Category::id, c -> percent(c.weight()), (a, b) -> a, TreeMap::new));
    }

    /// A share of 0 to 1 in per cent, without what floating point added at the far end.
    public static double percent(double share) {
        return Math.rint(share * MOST * DECIMALS) / DECIMALS;
    }

    private static String number(double percent) {
        return BigDecimal.valueOf(percent)
                .setScale(9, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
