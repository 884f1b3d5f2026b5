package dev.podium.ui.value;

import dev.podium.catalog.Model;
import dev.podium.ui.language.Numbers;
import dev.podium.ui.language.Texts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a model has to keep to be chosen; `null` where anything will do.
///
/// @param price at most, mean of input and output, in US dollars per million tokens
/// @param speed at least, in output tokens per second
/// @param context at least, in tokens
/// @param open whether its weights must be open
record Limits(
        @Nullable Double price,
        @Nullable Double speed,
        @Nullable Long context,
        boolean open) {

    static final Limits NONE = new Limits(null, null, null, false);

    /// What is known of a model and a limit.
    enum Kept {
        YES,
        NO,
        /// No source states what the limit asks about.
        UNKNOWN
    }

    boolean any() {
        return !equals(NONE);
    }

    /// Whether a model keeps all of them; `NO` as soon as it is known to break one.
    Kept keeps(Model model) {
        List<Kept> each = List.of(
                atMost(Axis.PRICE.of(model), price),
                atLeast(Axis.SPEED.of(model), speed),
                atLeast(model.contextTokens(), context),
                !open
                        ? Kept.YES
                        : model.openWeights() == null ? Kept.UNKNOWN : model.openWeights() ? Kept.YES : Kept.NO);
        return each.contains(Kept.NO) ? Kept.NO : each.contains(Kept.UNKNOWN) ? Kept.UNKNOWN : Kept.YES;
    }

    /// Each in words: `at most $5.00`.
    List<String> words(Texts texts, Numbers numbers) {
        List<String> words = new ArrayList<>();
        if (price != null) {
            words.add(texts.say("limit.price", numbers.money(price)));
        }
        if (speed != null) {
            words.add(texts.say("limit.speed", numbers.speed(speed)));
        }
        if (context != null) {
            words.add(texts.say("limit.context", numbers.tokens(context)));
        }
        if (open) {
            words.add(texts.say("limit.open"));
        }
        return words;
    }

    /// What nobody states of a model though a limit asks for it, in words.
    List<String> missing(Model model, Texts texts) {
        List<String> missing = new ArrayList<>();
        if (price != null && Axis.PRICE.of(model) == null) {
            missing.add(texts.say("missing.price"));
        }
        if (speed != null && Axis.SPEED.of(model) == null) {
            missing.add(texts.say("missing.speed"));
        }
        if (context != null && model.contextTokens() == null) {
            missing.add(texts.say("missing.context"));
        }
        if (open && model.openWeights() == null) {
            missing.add(texts.say("missing.open"));
        }
        return missing;
    }

    Limits price(@Nullable Double most) {
        return new Limits(most, speed, context, open);
    }

    Limits speed(@Nullable Double least) {
        return new Limits(price, least, context, open);
    }

    Limits context(@Nullable Long least) {
        return new Limits(price, speed, least, open);
    }

    Limits open(boolean wanted) {
        return new Limits(price, speed, context, wanted);
    }

    private static Kept atMost(@Nullable Double value, @Nullable Double limit) {
        return limit == null ? Kept.YES : value == null ? Kept.UNKNOWN : value <= limit ? Kept.YES : Kept.NO;
    }

    private static Kept atLeast(@Nullable Number value, @Nullable Number limit) {
        return limit == null
                ? Kept.YES
                : value == null ? Kept.UNKNOWN : value.doubleValue() >= limit.doubleValue() ? Kept.YES : Kept.NO;
    }
}
