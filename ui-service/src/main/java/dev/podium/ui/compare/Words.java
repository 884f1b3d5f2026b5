package dev.podium.ui.compare;

import java.util.Locale;

/// Small helps to find words.
final class Words {

    private Words() {}

    /// As keys of texts spell a constant: `no-claim`.
    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
