package dev.podium.ui.format;

import dev.podium.catalog.Benchmark;
import dev.podium.catalog.Price;
import dev.podium.catalog.Unit;
import dev.podium.ui.language.Language;
import dev.podium.ui.language.Numbers;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// English numbers, for pages that know no other language yet; see [Numbers].
public final class Format {

    /// What stands where nothing is known.
    public static final String UNKNOWN = Numbers.UNKNOWN;

    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final Numbers IN = Language.ENGLISH.numbers();

    private Format() {}

    public static String score(double score) {
        return IN.score(score);
    }

    public static String score(double score, Benchmark benchmark) {
        return IN.score(score, benchmark);
    }

    public static String unit(Unit unit) {
        return Numbers.unit(unit);
    }

    public static String plusMinus(double low, double high) {
        return IN.plusMinus(low, high);
    }

    public static String range(double low, double high) {
        return IN.range(low, high);
    }

    public static String signed(double difference) {
        return IN.signed(difference);
    }

    public static String percent(double share) {
        return IN.percent(share);
    }

    public static String evidence(double share) {
        return IN.evidence(share);
    }

    public static String weight(double share) {
        return IN.weight(share);
    }

    public static String probability(double p) {
        return IN.probability(p);
    }

    public static String meanPrice(@Nullable Price price) {
        return IN.meanPrice(price);
    }

    public static String prices(@Nullable Price price) {
        return IN.prices(price);
    }

    public static String tokens(@Nullable Long tokens) {
        return IN.tokens(tokens);
    }

    public static String speed(@Nullable Double tokensPerSecond) {
        return IN.speed(tokensPerSecond);
    }

    public static String event(long offset) {
        return IN.event(offset);
    }

    public static String count(long number) {
        return IN.count(number);
    }

    public static String count(long number, String one, String many) {
        return IN.count(number) + NO_BREAK_SPACE + (number == 1 ? one : many);
    }

    public static String day(@Nullable LocalDate day) {
        return IN.day(day);
    }

    public static String shortDay(LocalDate day) {
        return IN.shortDay(day);
    }

    public static String day(@Nullable Instant moment) {
        return IN.day(moment);
    }

    public static String moment(Instant moment) {
        return IN.moment(moment);
    }
}
