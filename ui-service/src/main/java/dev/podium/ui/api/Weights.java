package dev.podium.ui.api;

import dev.podium.catalog.Category;
import dev.podium.catalog.Methodology;
import dev.podium.ui.api.http.ApiProblem;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Category weights as a caller writes them: `coding:40,math:10`, in per cent.
final class Weights {

    private static final Pattern ONE = Pattern.compile("([a-z0-9][a-z0-9._-]{0,62}):(\\d{1,3}(?:\\.\\d{1,9})?)");
    private static final double MOST = 100;
    private static final double DECIMALS = 1e9;

    private Weights() {}

    /// The methodology with the named weights in place of its own, renormalised.
    static Methodology applied(String text, Methodology methodology) {
        List<String> known = methodology.categories().stream().map(Category::id).toList();
        Map<String, Double> shares = new TreeMap<>();
        for (String part : text.split(",", -1)) {
            Matcher one = ONE.matcher(part.strip());
            boolean understood = one.matches()
                    && known.contains(one.group(1))
                    && Double.parseDouble(one.group(2)) <= MOST
                    && shares.put(one.group(1), Double.parseDouble(one.group(2)) / MOST) == null;
            if (!understood) {
                throw refused(known);
            }
        }
        try {
            return methodology.reweighted(shares);
        } catch (IllegalArgumentException e) {
            throw ApiProblem.badParameter("weights", "such that at least one category weighs more than 0");
        }
    }

    /// By category id, in per cent.
    static Map<String, Double> percent(Methodology methodology) {
        return methodology.categories().stream()
                .collect(Collectors.toMap(Category::id, c -> MOST * c.weight(), (a, b) -> a, TreeMap::new));
    }

    /// The same with no more decimals than a caller may write.
    static Map<String, Double> writable(Methodology methodology) {
        return methodology.categories().stream()
                .collect(Collectors.toMap(Category::id, c -> percent(c.weight()), (a, b) -> a, TreeMap::new));
    }

    /// A share of 0 to 1 in per cent, without what floating point added at the far end.
    static double percent(double share) {
        return Math.rint(share * MOST * DECIMALS) / DECIMALS;
    }

    private static ApiProblem refused(List<String> known) {
        return ApiProblem.badParameter(
                "weights",
                "a list such as coding:40,math:10, each category once with a weight from 0 to 100; categories are "
                        + String.join(", ", known));
    }
}
