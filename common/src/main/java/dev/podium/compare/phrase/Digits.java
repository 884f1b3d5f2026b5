package dev.podium.compare.phrase;

import dev.podium.catalog.Benchmark;
import dev.podium.catalog.Price;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Numbers as the prose of a language writes them. None is rounded to what it is not: no difference to nothing, no two
/// different numbers to the same one, no share of less than all to all.
///
/// @param point before the decimals
/// @param group between groups of three digits
/// @param unknown what is said of a price that nobody knows
/// @param under said before a share that is less than the smallest that is written
public record Digits(char point, char group, String unknown, String under) {

    private static final char MINUS = '\u2212';
    private static final String PERCENT = "\u00a0%";
    private static final int MOST = 12;

    public String fixed(double number, int decimals) {
        return fixed(number, decimals, RoundingMode.HALF_UP);
    }

    private String fixed(double number, int decimals, RoundingMode mode) {
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(decimals, mode);
        String text = rounded.abs().toPlainString().replace('.', point);
        return rounded.signum() < 0 ? MINUS + text : text;
    }

    /// Points with one decimal; with more where one would make nothing of something.
    public String points(double number) {
        int decimals = 1;
        while (decimals < MOST && number != 0 && zero(number, decimals)) {
            decimals++;
        }
        return fixed(number, decimals);
    }

    private static boolean zero(double number, int decimals) {
        return BigDecimal.valueOf(number)
                        .setScale(decimals, RoundingMode.HALF_UP)
                        .signum()
                == 0;
    }

    /// How many decimals it takes to tell two numbers apart, if they are.
    public int apart(double a, double b, int least) {
        int decimals = least;
        while (decimals < MOST && a != b && fixed(a, decimals).equals(fixed(b, decimals))) {
            decimals++;
        }
        return decimals;
    }

    /// A score on a benchmark's own scale, with its unit.
    public String score(double score, int decimals, Benchmark benchmark) {
        return fixed(score, decimals) + unit(benchmark);
    }

    /// The decimals of a benchmark's scores.
    public int decimals(Benchmark benchmark) {
        return switch (benchmark.unit()) {
            case ELO -> 0;
            case PERCENT, POINTS, MINUTES -> 1;
            case RATIO -> 3;
        };
    }

    /// A score that must be reached, rounded to where it surely is.
    public String reached(double score, Benchmark benchmark) {
        RoundingMode mode = benchmark.higherIsBetter() ? RoundingMode.CEILING : RoundingMode.FLOOR;
        // What floating point added at the far end is none of the score.
        double exact = Math.round(score * 1e9) / 1e9;
        return fixed(exact, decimals(benchmark), mode) + unit(benchmark);
    }

    /// The best score there is, without a needless `.0`.
    public String best(Benchmark benchmark) {
        return bare(fixed(benchmark.denormalise(100), decimals(benchmark))) + unit(benchmark);
    }

    private String unit(Benchmark benchmark) {
        return switch (benchmark.unit()) {
            case PERCENT -> PERCENT;
            case ELO -> " Elo";
            case MINUTES -> " min";
            case RATIO, POINTS -> "";
        };
    }

    /// A share of the weight that was measured, rounded down: what falls short never reads as enough.
    public String evidence(double share) {
        double percent = Math.floor(share * 100 + 1e-9);
        return percent == 0 && share > 0 ? under + " 1" + PERCENT : fixed(percent, 0) + PERCENT;
    }

    /// A share of 0 to 1 with one decimal, without a needless `.0`.
    public String share(double share) {
        return bare(fixed(share * 100, 1)) + PERCENT;
    }

    /// How sure, rounded down, never a full hundred.
    public String probability(double p) {
        return p > 0.999 ? "> 99" + point + "9" + PERCENT : fixed(Math.floor(p * 100), 0) + PERCENT;
    }

    /// How many times: `1.8`, `12`.
    public String factor(double factor) {
        return fixed(factor, factor < 9.95 ? 1 : 0);
    }

    public String dollars(@Nullable Double amount) {
        if (amount == null) {
            return unknown;
        }
        BigDecimal exact = BigDecimal.valueOf(amount);
        int decimals = exact.stripTrailingZeros().scale() <= 0 ? 0 : Math.max(2, exact.scale());
        return "$"
                + exact.setScale(decimals, RoundingMode.HALF_UP).toPlainString().replace('.', point);
    }

    public String prices(Price price) {
        return dollars(price.input()) + " / " + dollars(price.output());
    }

    /// Context lengths `200K` and `1M`; all digits of both where one of them is no round number.
    public List<String> tokens(long... lengths) {
        boolean round = Arrays.stream(lengths).allMatch(Digits::round);
        return Arrays.stream(lengths)
                .mapToObj(length -> round ? rounded(length) : grouped(length))
                .toList();
    }

    private static boolean round(long tokens) {
        return tokens < 1_000 || tokens % (tokens < 1_000_000 ? 1_000 : 100_000) == 0;
    }

    private String rounded(long tokens) {
        if (tokens < 1_000) {
            return Long.toString(tokens);
        }
        return tokens < 1_000_000 ? tokens / 1_000 + "K" : bare(fixed(tokens / 1e6, 1)) + "M";
    }

    private String bare(String decimals) {
        return decimals.endsWith(point + "0") ? decimals.substring(0, decimals.length() - 2) : decimals;
    }

    private String grouped(long number) {
        StringBuilder text = new StringBuilder(Long.toString(number));
        for (int i = text.length() - 3; i > 0; i -= 3) {
            text.insert(i, group);
        }
        return text.toString();
    }
}
