package dev.podium.ui.language;

import dev.podium.catalog.Benchmark;
import dev.podium.catalog.Price;
import dev.podium.catalog.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Numbers and dates as readers of a language see them. A number always has the same form, whichever page it stands on.
public final class Numbers {

    /// What stands where nothing is known.
    public static final String UNKNOWN = "–";

    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final char MINUS = '\u2212';
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private final char point;
    private final String to;
    private final DateTimeFormatter day;
    private final DateTimeFormatter shortDay;

    /// How a language writes them.
    ///
    /// @param to what stands between the ends of an interval
    /// @param days pattern of a day without its year
    Numbers(Locale locale, String to, String days) {
        this.point = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
        this.to = " " + to + " ";
        this.day = DateTimeFormatter.ofPattern(days + " uuuu", locale);
        this.shortDay = DateTimeFormatter.ofPattern(days, locale);
    }

    /// A score on 0 to 100: `64.1`.
    public String score(double score) {
        return decimals(score, 1);
    }

    /// A score on the benchmark's own scale: one decimal for percentages, as many as it has elsewhere, at most
    /// three.
    public String score(double score, Benchmark benchmark) {
        return switch (benchmark.unit()) {
            case PERCENT -> score(score);
            case ELO -> count(Math.round(score));
            case RATIO, POINTS, MINUTES ->
                decimal(BigDecimal.valueOf(score)
                        .setScale(Math.abs(score) < 10 ? 3 : 1, RoundingMode.HALF_UP)
                        .stripTrailingZeros());
        };
    }

    /// A benchmark's unit as a reader expects it behind a number; empty for plain points.
    public static String unit(Unit unit) {
        return switch (unit) {
            case PERCENT -> "%";
            case ELO -> "Elo";
            case MINUTES -> "min";
            case RATIO, POINTS -> "";
        };
    }

    /// Half the width of an interval, for tables: `±1.1`.
    public String plusMinus(double low, double high) {
        return "±" + score((high - low) / 2);
    }

    /// An interval in prose: `63.0 to 65.2`.
    public String range(double low, double high) {
        return score(low) + to + score(high);
    }

    /// A difference with its sign, a true minus: `+12.8`, `−0.8`.
    public String signed(double difference) {
        String text = score(difference);
        return text.charAt(0) == MINUS || text.equals("0" + point + "0") ? text : "+" + text;
    }

    /// A share of 0 to 1 in whole per cent: `64 %`.
    public String percent(double share) {
        return decimals(share * 100, 0) + NO_BREAK_SPACE + "%";
    }

    /// A share of the weight that was measured, rounded down: what falls short never reads as enough.
    public String evidence(double share) {
        return count((long) Math.floor(share * 100 + 1e-9)) + NO_BREAK_SPACE + "%";
    }

    /// A share of 0 to 1 with one decimal, without a needless `.0`: `7.7 %`.
    public String weight(double share) {
        return bare(BigDecimal.valueOf(share * 100).setScale(1, RoundingMode.HALF_UP)) + NO_BREAK_SPACE + "%";
    }

    /// How sure: `99 %`, never a full hundred: `> 99.9 %`.
    public String probability(double p) {
        if (p > 0.999) {
            return "> 99" + point + "9" + NO_BREAK_SPACE + "%";
        }
        return p > 0.99 ? decimals(p * 100, 1) + NO_BREAK_SPACE + "%" : percent(p);
    }

    /// Mean of input and output price in $/M, the board's column: `15.00`.
    public String meanPrice(@Nullable Price price) {
        Double mean = price == null ? null : price.mean();
        return mean == null ? UNKNOWN : decimals(mean, 2);
    }

    /// Input and output price: `$5 / $25`.
    public String prices(@Nullable Price price) {
        if (price == null || (price.input() == null && price.output() == null)) {
            return UNKNOWN;
        }
        return dollars(price.input()) + " / " + dollars(price.output());
    }

    private String dollars(@Nullable Double amount) {
        if (amount == null) {
            return UNKNOWN;
        }
        BigDecimal exact = BigDecimal.valueOf(amount);
        int decimals = exact.stripTrailingZeros().scale() <= 0 ? 0 : Math.clamp(exact.scale(), 2, 4);
        return "$" + decimal(exact.setScale(decimals, RoundingMode.HALF_UP));
    }

    /// Context length: `200K`, `1M`, `1.1M`.
    public String tokens(@Nullable Long tokens) {
        if (tokens == null) {
            return UNKNOWN;
        }
        if (tokens < 1_000) {
            return Long.toString(tokens);
        }
        if (tokens < 999_500) {
            return decimals(tokens / 1e3, 0) + "K";
        }
        return bare(BigDecimal.valueOf(tokens / 1e6).setScale(1, RoundingMode.HALF_UP)) + "M";
    }

    /// Output tokens per second: `46`.
    public String speed(@Nullable Double tokensPerSecond) {
        return tokensPerSecond == null ? UNKNOWN : count(Math.round(tokensPerSecond));
    }

    /// An event's number: `#48 213`.
    public String event(long offset) {
        return "#" + count(offset);
    }

    /// A whole number in groups of three: `8 328`.
    public String count(long number) {
        String digits = Long.toString(Math.abs(number));
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            if (i > 0 && (digits.length() - i) % 3 == 0) {
                text.append(NO_BREAK_SPACE);
            }
            text.append(digits.charAt(i));
        }
        return number < 0 ? MINUS + text.toString() : text.toString();
    }

    /// A day: `24 Nov 2025`.
    public String day(@Nullable LocalDate day) {
        return day == null ? UNKNOWN : this.day.format(day);
    }

    /// Half a dollar to thousands a month: `$0.52`, `$1 234`.
    public String money(double dollars) {
        return "$" + (Math.abs(dollars) < 100 ? decimals(dollars, 2) : count(Math.round(dollars)));
    }

    /// A day where room is scarce: `24 Nov`.
    public String shortDay(LocalDate day) {
        return shortDay.format(day);
    }

    /// The day of a moment, in UTC.
    public String day(@Nullable Instant moment) {
        return moment == null ? UNKNOWN : this.day.format(moment.atOffset(ZoneOffset.UTC));
    }

    /// A moment to the second, in UTC: `24 Nov 2025, 14:03:22 UTC`.
    public String moment(Instant moment) {
        return day(moment) + ", " + TIME.format(moment.atOffset(ZoneOffset.UTC)) + " UTC";
    }

    /// A number with so many decimals, a true minus: `0.98`.
    public String plain(double number, int decimals) {
        return decimals(number, decimals);
    }

    private String decimals(double number, int decimals) {
        return decimal(BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_UP));
    }

    private String bare(BigDecimal number) {
        return decimal(number.stripTrailingZeros());
    }

    private String decimal(BigDecimal number) {
        return number.toPlainString().replace('-', MINUS).replace('.', point);
    }
}
