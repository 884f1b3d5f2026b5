package dev.podium.ui.redis;

import dev.podium.wire.RedisKeys;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import redis.clients.jedis.RedisClient;

/// Which snapshot is shown, and what it must hash to.
record Sign(long version, String sha256) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,18}) ([0-9a-f]{64})");

    /// Empty where no sign hangs, or one that is not ours.
    static Optional<Sign> read(RedisClient client, String board) {
        String text = client.get(RedisKeys.current(board));
        if (text == null) {
            return Optional.empty();
        }
        Matcher parts = FORM.matcher(text);
        return parts.matches()
                ? Optional.of(new Sign(Long.parseLong(parts.group(1)), parts.group(2)))
                : Optional.empty();
    }
}
